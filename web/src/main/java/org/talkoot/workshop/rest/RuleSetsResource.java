package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.RestApplication;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.application.RehearsalReading;
import org.talkoot.workshop.application.Rehearsing;
import org.talkoot.workshop.application.StartRehearsal;

/** The rules by which a network pays, in all their versions. */
@Resource
@Path("rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RuleSetsResource {
  @Inject private RuleSetReading reading;
  @Inject private RuleSetPublishing publishing;
  @Inject private Rehearsing rehearsing;
  @Inject private RehearsalReading rehearsals;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the versions of a network's rules with their notes, newest first.")
  public Listing<RuleSetSummaryRepresentation> listRuleSets(@BeanParam NetworkQuery query) {
    NetworkView network = networks.view(query.slug(), caller.viewer());
    return Listing.complete(
        reading.history(network.id()),
        version -> RuleSetSummaryRepresentation.of(network.slug(), version));
  }

  @POST
  @Needs(Scope.MANAGE)
  @Operation(summary = "Publishes the next version of the rules; for managers of the network.")
  public Created<RuleSetRepresentation> publishRuleSet(
      @BeanParam NetworkQuery query, PublicationRequest wanted) {
    MemberId by = caller.require();
    NetworkView network = networks.view(query.slug(), caller.viewer());
    int version = publishing.publish(wanted.command(network.id(), by));
    return Created.at(
        "rule-sets/" + version + "?network=" + network.slug(),
        RuleSetRepresentation.of(network.slug(), reading.version(network.id(), version)));
  }

  @GET
  @Path("{version}")
  @Operation(summary = "Shows one version of a network's rules.")
  public RuleSetRepresentation showRuleSet(
      @PathParam("version") int version, @BeanParam NetworkQuery query) {
    NetworkView network = networks.view(query.slug(), caller.viewer());
    return RuleSetRepresentation.of(network.slug(), reading.version(network.id(), version));
  }

  @POST
  @Path("{version}/simulate")
  @Needs(Scope.MANAGE)
  @Operation(
      summary = "Goes through the network's whole history under other rules, in the background.")
  @ApiResponse(
      responseCode = "202",
      description = "The trial run, whose address tells how it stands.",
      content = @Content(schema = @Schema(implementation = RehearsalRepresentation.class)))
  public Response simulateRuleSet(
      @PathParam("version") int version, @BeanParam NetworkQuery query, SimulationRequest wanted) {
    MemberId by = caller.require();
    NetworkView network = networks.view(query.slug(), caller.viewer());
    RuleVersion basis = reading.version(network.id(), version);
    RehearsalId id = start(network, basis, wanted, by);
    return Response.accepted(RehearsalRepresentation.of(rehearsals.view(id, by)))
        .location(URI.create(RestApplication.BASE + "/rehearsals/" + id))
        .build();
  }

  private RehearsalId start(
      NetworkView network, RuleVersion basis, SimulationRequest wanted, MemberId by) {
    if (wanted.draft() != null) {
      return rehearsing.start(DraftId.parse(wanted.draft()).orElseThrow(UnknownDraft::new), by);
    }
    String rules = RuleDocuments.sentOrNull(wanted.rules());
    return rehearsing.start(
        new StartRehearsal(
            network.id(),
            by,
            rules == null ? basis.document().json() : rules,
            RuleDocuments.sentOrNull(wanted.levels()),
            RuleDocuments.sentOrNull(wanted.badges())));
  }
}
