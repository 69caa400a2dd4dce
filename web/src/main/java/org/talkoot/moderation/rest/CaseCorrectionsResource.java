package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** What upholding a case would take, before a manager rules. */
@Resource
@Path("cases/{id}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class CaseCorrectionsResource {
  @Inject private Corrections corrections;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Says what upholding a case would take from whom; for managers.")
  public CorrectionPreviewRepresentation previewCaseCorrection(@PathParam("id") CaseId id) {
    return CorrectionPreviewRepresentation.of(corrections.preview(id, caller.require()));
  }
}
