package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.member.application.MemberReading;
import org.talkoot.network.Viewer;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.UnknownRehearsal;
import org.talkoot.workshop.application.EffectOrder;
import org.talkoot.workshop.application.EffectView;
import org.talkoot.workshop.application.RehearsalReading;
import org.talkoot.workshop.application.Rehearsing;

/** Trial runs of rules; for managers of the network. */
@Resource
@Path("rehearsals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RehearsalsResource implements PathTarget {
  @Inject private Rehearsing rehearsing;
  @Inject private RehearsalReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows how a trial run stands and what came out of it.")
  public RehearsalRepresentation showRehearsal(@PathParam("id") RehearsalId id) {
    return RehearsalRepresentation.of(reading.view(id, caller.require()));
  }

  @DELETE
  @Needs(Scope.MANAGE)
  @Operation(summary = "Stops a trial run; one that is over stays as it is.")
  public void cancelRehearsal(@PathParam("id") RehearsalId id) {
    rehearsing.cancel(id, caller.require());
  }

  @GET
  @Path("rules")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists what each rule would bring all members together.")
  public Listing<PointsByRule> listRehearsedRules(@PathParam("id") RehearsalId id) {
    return Listing.complete(
        reading.rules(id, caller.require()), one -> PointsByRule.of(one.rule(), one.points()));
  }

  @GET
  @Path("marks")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists levels and badges that would be others, levels first, at most 200.")
  public Listing<MarkRepresentation> listRehearsedMarks(@PathParam("id") RehearsalId id) {
    return Listing.complete(reading.marks(id, caller.require()), MarkRepresentation::of);
  }

  @GET
  @Path("members")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists who would have more and who less.")
  public Listing<EffectRepresentation> listRehearsedMembers(
      @PathParam("id") RehearsalId id,
      @QueryParam("sort")
          @Parameter(
              description = "In which order: greatest gain, greatest loss or most points first.",
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"rising", "falling", "standing"},
                      defaultValue = "rising"))
          @Nullable String sort,
      @BeanParam PageQuery page) {
    EffectOrder order =
        EffectOrder.of(Objects.requireNonNullElse(sort, "rising"))
            .orElseThrow(() -> InvalidInput.of("sort", "value.code"));
    return Listing.of(
        reading.members(id, caller.require(), order, page.window()), EffectRepresentation::of);
  }

  @GET
  @Path("members/{handle}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows what it would mean for a member, line by line.")
  public LineEffectsRepresentation showRehearsedMember(
      @PathParam("id") RehearsalId id, @PathParam("handle") String handle) {
    MemberId by = caller.require();
    reading.view(id, by);
    EffectView effect =
        reading.member(id, members.byHandle(handle).id(), by).orElseThrow(UnknownRehearsal::new);
    return LineEffectsRepresentation.of(effect, reading.lines(id, effect.person().id(), by));
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("rehearsals");
  }

  @Override
  public void require(String id, Viewer viewer) {
    RehearsalId known = RehearsalId.parse(id).orElseThrow(UnknownRehearsal::new);
    reading.view(known, viewer.member().orElseThrow(UnknownRehearsal::new));
  }
}
