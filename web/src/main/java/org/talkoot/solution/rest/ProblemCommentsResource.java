package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.application.Commenting;
import org.talkoot.solution.application.WriteComment;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** The comments on a brief. */
@Resource
@Path("problems/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class ProblemCommentsResource {
  @Inject private Commenting commenting;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the comments on a brief, newest first.")
  public Listing<CommentRepresentation> listCommentsOnBrief(
      @PathParam("id") ProblemId problem, @BeanParam PageQuery page) {
    return Listing.of(
        commenting.onBrief(problem, caller.viewer(), page.window()), CommentRepresentation::of);
  }

  @POST
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(summary = "Comments on a brief.")
  public Created<CommentRepresentation> commentOnBrief(
      @PathParam("id") ProblemId problem, CommentRequest sent) {
    CommentId id =
        commenting.write(
            WriteComment.on(
                problem,
                caller.require(),
                sent.words(),
                sent.languageOr(caller.language().getLanguage())));
    Viewer author = Viewer.of(caller.require());
    return Created.at("comments/" + id, CommentRepresentation.of(commenting.view(id, author)));
  }
}
