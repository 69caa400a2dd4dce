package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.talkoot.member.Scope;
import org.talkoot.moderation.CorrectionId;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What rulings take back from ledgers, why, and the second look. */
@Resource
@Path("corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class CorrectionsResource {
  @Inject private Corrections corrections;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists corrections of the caller's points and of networks they manage.")
  public Listing<CorrectionRepresentation> listCorrections(@BeanParam PageQuery page) {
    return Listing.of(
        corrections.of(caller.require(), page.window()), CorrectionRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Needs(Scope.READ)
  @Operation(summary = "Shows a correction and its reasons; for those concerned and managers.")
  public CorrectionRepresentation showCorrection(@PathParam("id") CorrectionId id) {
    return CorrectionRepresentation.of(corrections.view(id, caller.require()));
  }

  @POST
  @Path("{id}/appeal")
  @Needs(Scope.WRITE)
  @Operation(summary = "Asks for a second look, once; for those whose points it takes.")
  public CorrectionRepresentation appealCorrection(
      @PathParam("id") CorrectionId id, CorrectionAppealRequest sent) {
    return CorrectionRepresentation.of(
        corrections.ask(id, caller.require(), Objects.requireNonNullElse(sent.text(), "")));
  }

  @POST
  @Path("{id}/answer")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Carries it out or drops it after a second look; for managers.")
  public CorrectionRepresentation answerCorrection(
      @PathParam("id") CorrectionId id, CorrectionAnswerRequest sent) {
    return CorrectionRepresentation.of(
        corrections.answer(
            id, caller.require(), sent.stands(), Objects.requireNonNullElse(sent.reasons(), "")));
  }
}
