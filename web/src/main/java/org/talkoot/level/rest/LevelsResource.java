package org.talkoot.level.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.application.LevelProgress;
import org.talkoot.level.application.LevelReading;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.member.application.MemberReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** How far a member has come. */
@Resource
@Path("members/{handle}/levels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "levels")
public class LevelsResource {
  @Inject private LevelReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(
      summary =
          "Shows how far the caller has come in each network; managers name one of theirs and see a member's there.")
  public Listing<LevelRepresentation> listLevels(
      @PathParam("handle") String handle,
      @QueryParam("network") @Parameter(description = "Slug of a network.")
          @Nullable String network) {
    MemberId by = caller.require();
    return Listing.complete(
        progress(members.byHandle(handle).id(), by, network), LevelRepresentation::of);
  }

  private List<LevelProgress> progress(MemberId member, MemberId by, @Nullable String network) {
    return network == null ? reading.of(member, by) : List.of(reading.in(network, member, by));
  }
}
