package org.talkoot.search.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.talkoot.search.SearchTerms;
import org.talkoot.search.application.Searching;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Search over everything the caller may know of. */
@Resource
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {
  @Inject private Searching searching;
  @Inject private CallerIdentity caller;

  @GET
  @Limited(Budget.SEARCH)
  @Operation(
      summary = "Finds problems, solutions, outcomes, people, topics and networks, best first.")
  public SearchRepresentation search(@BeanParam SearchQuery query, @BeanParam PageQuery page) {
    return SearchRepresentation.of(
        searching.search(query.terms(), query.filter(), caller.viewer(), page.window()));
  }

  @GET
  @Path("suggestions")
  @Limited(Budget.READ)
  @Operation(summary = "Returns titles and names that go on as somebody began to write.")
  public Listing<SuggestionRepresentation> suggest(
      @QueryParam("q")
          @Parameter(
              required = true,
              description = "Words, the last one begun; nothing is suggested before two letters.",
              schema = @Schema(type = "string", minLength = 1, maxLength = 200))
          @Nullable String begun) {
    return Listing.complete(
        searching.suggest(SearchTerms.of(begun), caller.viewer()), SuggestionRepresentation::of);
  }
}
