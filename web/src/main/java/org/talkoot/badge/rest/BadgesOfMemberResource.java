package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** The badges of a member. */
@Resource
@Path("members/{handle}/badges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "badges")
public class BadgesOfMemberResource {
  private static final int NEXT = 10;

  @Inject private BadgeReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(
      summary = "Lists the badges of a member, the latest first; the own with what comes next.")
  public BadgesOfMemberRepresentation listBadgesOfMember(
      @PathParam("handle") String handle, @BeanParam PageQuery page) {
    MemberId member = members.byHandle(handle).id();
    return BadgesOfMemberRepresentation.of(
        reading.of(member, caller.viewer(), page.window()),
        caller.viewer().is(member) ? reading.onTheWay(member, NEXT) : null,
        caller.language());
  }
}
