package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.level.application.LevelReading;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberView;
import org.talkoot.reputation.application.ReputationReading;
import org.talkoot.routing.application.SkillReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** Members with what they are known for. */
@Resource
@Path("members/{handle}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class ProfilesResource {
  @Inject private MemberReading members;
  @Inject private LevelReading levels;
  @Inject private ReputationReading reputation;
  @Inject private SkillReading skills;
  @Inject private BadgeReading badges;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows one member with what they are known for.")
  public Tagged<ProfileRepresentation> showMember(@PathParam("handle") String handle) {
    MemberView member = members.byHandle(handle);
    return ProfileRepresentation.tagged(
        member,
        levels.publicLevel(member.id()),
        reputation.of(member.id(), caller.viewer()),
        skills.of(member.id(), caller.viewer()),
        badges.medals(member.id(), caller.viewer()));
  }
}
