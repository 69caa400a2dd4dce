package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.moderation.application.Flagging;
import org.talkoot.moderation.application.Moderating;
import org.talkoot.moderation.application.SettleFlag;
import org.talkoot.moderation.application.ThingIds;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Reports to the managers of a network, and what they do with them. */
@Resource
@Path("flags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class FlagsResource {
  @Inject private Flagging flagging;
  @Inject private Moderating moderating;
  @Inject private ThingIds things;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @POST
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(
      summary = "Reports something to the managers of its network, once.",
      description = "The answer is the receipt; what became of it is told by a notification.")
  public Created<FlagRepresentation> report(FlagRequest sent) {
    FlagView made =
        flagging.report(sent.command(caller.require(), things.of(sent.kind(), sent.givenId())));
    return Created.at("me/flags/" + made.id(), FlagRepresentation.of(made));
  }

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the reports of the networks that the caller manages, newest first.")
  public Listing<FlagRepresentation> listFlags(
      @QueryParam("network") @Nullable String network,
      @QueryParam("state") @Schema(allowableValues = {"open", "hidden", "kept"})
          @Nullable String state,
      @BeanParam PageQuery page) {
    MemberId manager = caller.require();
    return Listing.of(
        moderating.of(
            manager,
            network == null ? null : network(network, manager),
            state == null ? null : state(state),
            page.window()),
        FlagRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows a report with what was reported; for managers.")
  public FlagRepresentation showFlag(@PathParam("id") FlagId id) {
    return FlagRepresentation.of(moderating.view(id, caller.require()));
  }

  @POST
  @Path("{id}/hide")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Hides what was reported, with a statement of reasons; for managers.")
  public FlagRepresentation hideFlagged(@PathParam("id") FlagId id, HideRequest sent) {
    return FlagRepresentation.of(
        moderating.hide(
            new SettleFlag(
                caller.require(),
                id,
                GroundRule.of(Objects.requireNonNullElse(sent.rule(), "")).orElse(null),
                Objects.requireNonNullElse(sent.facts(), ""))));
  }

  @POST
  @Path("{id}/keep")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lets what was reported stay, with reasons; for managers.")
  public FlagRepresentation keepFlagged(@PathParam("id") FlagId id, KeepRequest sent) {
    return FlagRepresentation.of(
        moderating.keep(id, caller.require(), Objects.requireNonNullElse(sent.reasons(), "")));
  }

  private NetworkId network(String slug, MemberId manager) {
    return networks.idOf(slug, Viewer.of(manager));
  }

  private static FlagState state(String code) {
    return FlagState.of(code).orElseThrow(() -> InvalidInput.of("state", "case.state"));
  }
}
