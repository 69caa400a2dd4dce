package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.UnknownDraft;
import org.talkoot.member.Scope;
import org.talkoot.portal.application.UnsentWork;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What the caller is writing and has not sent; nobody else's. */
@Resource
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
public class DraftsResource {
  @Inject private UnsentWork work;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists what the caller is writing and has not sent, saved last first.")
  public Listing<DraftRepresentation> listUnsentDrafts(@BeanParam PageQuery page) {
    return Listing.of(work.of(caller.require(), page.window()), DraftRepresentation::of);
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.WRITE)
  @Operation(summary = "Discards a draft; on the page it can be brought back for a day.")
  public void discardDraft(@PathParam("id") String id) {
    work.discard(caller.require(), DraftKey.parse(id).orElseThrow(UnknownDraft::new));
  }
}
