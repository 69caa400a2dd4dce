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

/** The recognitions of a member. */
@Resource
@Path("members/{handle}/recognitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recognition")
public class RecognitionsOfMemberResource {
  @Inject private RecognitionReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the recognitions of a member, newest first.")
  public Listing<RecognitionRepresentation> listRecognitionsOfMember(
      @PathParam("handle") String handle, @BeanParam PageQuery page) {
    MemberId member = members.byHandle(handle).id();
    return Listing.of(
        reading.recognitionsOf(member, caller.viewer(), page.window()),
        RecognitionRepresentation::of);
  }
}
