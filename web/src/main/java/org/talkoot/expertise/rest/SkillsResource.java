package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.expertise.application.DeclareSkills;
import org.talkoot.expertise.application.SkillDeclaring;
import org.talkoot.member.Scope;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** What members say to know about. */
@Resource
@Path("members/{handle}/skills")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class SkillsResource {
  @Inject private SkillDeclaring skills;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the topics that a member says to know about.")
  public SkillsRepresentation listDeclaredSkills(@PathParam("handle") String handle) {
    return SkillsRepresentation.of(skills.of(handle));
  }

  @PUT
  @Needs(Scope.WRITE)
  @Operation(summary = "Says what the caller knows about, in the place of what was said before.")
  public SkillsRepresentation declareSkills(
      @PathParam("handle") String handle, SkillsRequest wish) {
    skills.declare(new DeclareSkills(caller.require(), handle, wish.words()));
    return SkillsRepresentation.of(skills.of(handle));
  }
}
