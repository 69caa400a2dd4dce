package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.application.Coaching;
import org.talkoot.solution.application.Commenting;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Single comments. */
@Resource
@Path("comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentsResource {
  @Inject private Commenting commenting;
  @Inject private Coaching coaching;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows one comment.")
  public CommentRepresentation showComment(@PathParam("id") CommentId id) {
    return CommentRepresentation.of(commenting.view(id, caller.viewer()));
  }

  @PUT
  @Path("useful")
  @Needs(Scope.WRITE)
  @Limited(Budget.VOTE)
  @Operation(
      summary =
          "Marks a comment on the caller's draft as useful coaching, at most three; a second time"
              + " changes nothing.")
  public CommentRepresentation markUseful(@PathParam("id") CommentId id) {
    return CommentRepresentation.of(coaching.mark(id, caller.require()));
  }

  @DELETE
  @Path("useful")
  @Needs(Scope.WRITE)
  @Limited(Budget.VOTE)
  @Operation(summary = "Takes the mark back; without one changes nothing.")
  public CommentRepresentation unmarkUseful(@PathParam("id") CommentId id) {
    return CommentRepresentation.of(coaching.unmark(id, caller.require()));
  }
}
