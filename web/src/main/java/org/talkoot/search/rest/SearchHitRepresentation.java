package org.talkoot.search.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.search.application.SearchHit;
import org.talkoot.web.rest.Person;

/**
 * Something that was found, as clients see it.
 *
 * @param id of the problem, solution and so on; with {@code kind} it leads to the resource
 * @param title the question of the problem it is or belongs to, or the name
 * @param snippet where the words stand in its text, may be empty
 * @param status of the problem it is or belongs to
 * @param person who asked, answered or is it
 * @param path of the page that shows it
 */
@Schema(name = "SearchHit")
public record SearchHitRepresentation(
    String kind,
    String id,
    MarkedTextRepresentation title,
    MarkedTextRepresentation snippet,
    @Nullable String language,
    @Nullable String status,
    @Nullable String network,
    @Nullable Person person,
    List<String> topics,
    String path) {
  static SearchHitRepresentation of(SearchHit hit) {
    PersonRef person = hit.person();
    return new SearchHitRepresentation(
        hit.kind().code(),
        hit.id(),
        MarkedTextRepresentation.of(hit.title()),
        MarkedTextRepresentation.of(hit.snippet()),
        hit.language(),
        hit.status(),
        hit.network(),
        person == null ? null : Person.of(person),
        hit.topics(),
        hit.path());
  }
}
