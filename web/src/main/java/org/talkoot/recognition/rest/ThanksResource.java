package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.recognition.ThanksId;
import org.talkoot.recognition.application.ContributionRef;
import org.talkoot.recognition.application.GiveThanks;
import org.talkoot.recognition.application.RecognitionReading;
import org.talkoot.recognition.application.Thanking;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Window;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Handles;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Thanks from member to member. */
@Resource
@Path("thanks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recognition")
public class ThanksResource {
  @Inject private Thanking thanking;
  @Inject private RecognitionReading reading;
  @Inject private Handles handles;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists all thanks that the caller may know of, newest first.")
  public Listing<ThanksRepresentation> listThanks(@BeanParam PageQuery page) {
    return Listing.of(
        reading.newestThanks(caller.viewer(), page.window()), ThanksRepresentation::of);
  }

  @POST
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(summary = "Thanks a member in own words for a contribution of theirs.")
  public Created<ThanksRepresentation> giveThanks(ThanksRequest sent) {
    if (sent.contribution() == null) {
      throw InvalidInput.of("contribution", "text.missing");
    }
    ContributionRef contribution = sent.contribution().named("contribution");
    MemberId receiver = handles.memberOrNobody(sent.to());
    ThanksId id =
        thanking.give(
            new GiveThanks(
                caller.require(),
                receiver,
                contribution.type(),
                contribution.id(),
                Objects.requireNonNullElse(sent.text(), "")));
    return Created.at("members/" + sent.to() + "/thanks", given(id, receiver));
  }

  private ThanksRepresentation given(ThanksId id, MemberId receiver) {
    Viewer giver = Viewer.of(caller.require());
    return reading.thanksTo(receiver, giver, Window.first()).items().stream()
        .filter(thanks -> thanks.id().equals(id))
        .findFirst()
        .map(ThanksRepresentation::of)
        .orElseThrow();
  }
}
