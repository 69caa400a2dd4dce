package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.talkoot.member.Scope;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Taking the points of something hidden. */
@Resource
@Path("hidings/{id}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class HidingCorrectionsResource {
  @Inject private Corrections corrections;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Says what taking the points of something hidden would move; for managers.")
  public CorrectionPreviewRepresentation previewHidingCorrection(@PathParam("id") HidingId id) {
    return CorrectionPreviewRepresentation.of(corrections.preview(id, caller.require()));
  }

  @POST
  @Needs(Scope.MANAGE)
  @Operation(summary = "Orders that the points of something hidden are taken, with reasons.")
  public CorrectionRepresentation orderHidingCorrection(
      @PathParam("id") HidingId id, CorrectionOrderRequest sent) {
    corrections.order(id, caller.require(), Objects.requireNonNullElse(sent.reasons(), ""));
    return CorrectionRepresentation.of(corrections.of(id, caller.require()).orElseThrow());
  }
}
