package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.talkoot.member.Scope;
import org.talkoot.member.application.EmailChanging;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.NeverRepeated;
import org.talkoot.web.rest.Resource;

/** The caller's address. */
@Resource
@Path("me/email")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class OwnEmailResource {
  @Inject private EmailChanging changing;
  @Inject private CallerIdentity caller;

  @POST
  @Needs(Scope.WRITE)
  @NeverRepeated
  @Limited(Budget.SIGN_IN)
  @Operation(
      summary = "Asks for another address.",
      description =
          "Where mail can be sent, a letter to it must be answered first; the old address can take"
              + " the change back for fourteen days.")
  @ApiResponse(responseCode = "204", description = "It counts already.")
  @ApiResponse(responseCode = "202", description = "A letter was sent that must be answered first.")
  public Response changeEmail(EmailRequest wish) {
    boolean done = changing.ask(caller.require(), wish.givenPassword(), wish.givenEmail());
    return (done ? Response.noContent() : Response.accepted()).build();
  }
}
