package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.recognition.application.RecognitionReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** The thanks that a member received. */
@Resource
@Path("members/{handle}/thanks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recognition")
public class ThanksOfMemberResource {
  @Inject private RecognitionReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the thanks that a member received, newest first.")
  public Listing<ThanksRepresentation> listThanksOfMember(
      @PathParam("handle") String handle, @BeanParam PageQuery page) {
    MemberId member = members.byHandle(handle).id();
    return Listing.of(
        reading.thanksTo(member, caller.viewer(), page.window()), ThanksRepresentation::of);
  }
}
