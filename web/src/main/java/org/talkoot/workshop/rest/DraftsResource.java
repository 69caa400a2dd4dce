package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.IfMatch;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.application.CopyRules;
import org.talkoot.workshop.application.DraftReading;
import org.talkoot.workshop.application.Drafting;
import org.talkoot.workshop.application.RewriteDraft;

/** Drafts of rules; for managers of the network. */
@Resource
@Path("rule-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class DraftsResource implements PathTarget {
  @Inject private Drafting drafting;
  @Inject private DraftReading reading;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the drafts of a network's rules, the one changed last first.")
  public Listing<DraftRepresentation> listDrafts(@BeanParam NetworkQuery query) {
    MemberId by = caller.require();
    NetworkView network = networks.view(query.slug(), Viewer.of(by));
    return Listing.complete(reading.list(network.id(), by), DraftRepresentation::of);
  }

  @POST
  @Needs(Scope.MANAGE)
  @Operation(
      summary =
          "Begins a draft with a copy of the newest rules, levels and badges, or with other ones.")
  public Created<DraftRepresentation> beginDraft(
      @BeanParam NetworkQuery query, DraftRequest wanted) {
    MemberId by = caller.require();
    NetworkView network = networks.view(query.slug(), Viewer.of(by));
    DraftId id =
        drafting.copy(
            new CopyRules(
                network.id(),
                by,
                wanted.named(),
                RuleDocuments.sentOrNull(wanted.rules()),
                RuleDocuments.sentOrNull(wanted.levels()),
                RuleDocuments.sentOrNull(wanted.badges())));
    return Created.at("rule-drafts/" + id, shown(id, by));
  }

  @GET
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows a draft of rules.")
  public Tagged<DraftRepresentation> showDraft(@PathParam("id") DraftId id) {
    return shown(id, caller.require());
  }

  @PUT
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Writes a draft anew; what is bad in it is refused with place and reason.")
  public Tagged<DraftRepresentation> changeDraft(
      @PathParam("id") DraftId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DraftRequest wanted) {
    MemberId by = caller.require();
    rewrite(id, by, IfMatch.of(ifMatch), wanted);
    return shown(id, by);
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Drops a draft with its trial runs.")
  public void dropDraft(
      @PathParam("id") DraftId id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    drafting.drop(id, caller.require(), IfMatch.of(ifMatch));
  }

  private void rewrite(DraftId id, MemberId by, ExpectedVersion expected, DraftRequest wanted) {
    drafting.rewrite(
        new RewriteDraft(
            id,
            by,
            expected,
            wanted.named(),
            RuleDocuments.sent(wanted.rules()),
            RuleDocuments.sentOrNull(wanted.levels()),
            RuleDocuments.sentOrNull(wanted.badges())));
  }

  private Tagged<DraftRepresentation> shown(DraftId id, MemberId by) {
    return DraftRepresentation.tagged(reading.view(id, by));
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("rule-drafts");
  }

  @Override
  public void require(String id, Viewer viewer) {
    DraftId known = DraftId.parse(id).orElseThrow(UnknownDraft::new);
    reading.view(known, viewer.member().orElseThrow(UnknownDraft::new));
  }
}
