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
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What was hidden, why, and the second look. */
@Resource
@Path("hidings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class HidingsResource {
  @Inject private SecondLook looks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists what was hidden in the networks that the caller manages.")
  public Listing<HidingRepresentation> listHidings(@BeanParam PageQuery page) {
    return Listing.of(looks.managed(caller.require(), page.window()), HidingRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Needs(Scope.READ)
  @Operation(summary = "Shows what was hidden and why; for its author and managers.")
  public HidingRepresentation showHiding(@PathParam("id") HidingId id) {
    return HidingRepresentation.of(looks.view(id, caller.require()));
  }

  @POST
  @Path("{id}/appeal")
  @Needs(Scope.WRITE)
  @Operation(summary = "Asks for a second look, once; for the author.")
  public HidingRepresentation appealHiding(@PathParam("id") HidingId id, HidingAppealRequest sent) {
    return HidingRepresentation.of(
        looks.ask(id, caller.require(), Objects.requireNonNullElse(sent.text(), "")));
  }

  @POST
  @Path("{id}/answer")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows it again or not, with reasons; for managers.")
  public HidingRepresentation answerHiding(@PathParam("id") HidingId id, HidingAnswerRequest sent) {
    return HidingRepresentation.of(
        looks.answer(
            id, caller.require(), sent.show(), Objects.requireNonNullElse(sent.reasons(), "")));
  }
}
