package org.talkoot.solution.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.application.DeclineRefinement;
import org.talkoot.solution.application.MergeRefinement;
import org.talkoot.solution.application.RefinementReading;
import org.talkoot.solution.application.RefinementSettling;
import org.talkoot.solution.application.Refining;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Omittable;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;

/** Single proposed changes. */
@Resource
@Path("refinements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "refinements")
public class RefinementsResource implements PathTarget {
  @Inject private RefinementReading reading;
  @Inject private Refining refining;
  @Inject private RefinementSettling settling;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows one proposed change, and what merging it now would lead to.")
  public RefinementTextRepresentation showRefinement(@PathParam("id") RefinementId id) {
    return shown(id, caller.viewer());
  }

  @DELETE
  @Needs(Scope.WRITE)
  @Operation(summary = "Takes a proposed change back before it is settled.")
  public void withdrawRefinement(@PathParam("id") RefinementId id) {
    refining.withdraw(id, caller.require());
  }

  @POST
  @Path("merge")
  @Needs(Scope.WRITE)
  @Operation(
      summary = "Makes a proposed change part of the solution; 409 where both changed the same.")
  public RefinementTextRepresentation mergeRefinement(
      @PathParam("id") RefinementId id,
      @RequestBody(required = false) @Omittable @Nullable MergeRequest sent) {
    settling.merge(new MergeRefinement(caller.require(), id, MergeRequest.resolved(sent)));
    return shown(id, Viewer.of(caller.require()));
  }

  @POST
  @Path("decline")
  @Needs(Scope.WRITE)
  @Operation(summary = "Declines a proposed change, with a reason that the refiner can read.")
  public RefinementTextRepresentation declineRefinement(
      @PathParam("id") RefinementId id, DeclineRequest sent) {
    settling.decline(
        new DeclineRefinement(caller.require(), id, requireNonNullElse(sent.reason(), "")));
    return shown(id, Viewer.of(caller.require()));
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("refinements");
  }

  @Override
  public void require(String id, Viewer viewer) {
    reading.view(RefinementId.parse(id).orElseGet(() -> RefinementId.of(0)), viewer);
  }

  private RefinementTextRepresentation shown(RefinementId id, Viewer viewer) {
    return RefinementTextRepresentation.of(reading.view(id, viewer), reading.texts(id, viewer));
  }
}
