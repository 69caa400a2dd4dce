package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.application.Commenting;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Resource;

/** Single comments. */
@Resource
@Path("comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentsResource {
  @Inject private Commenting commenting;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows one comment.")
  public CommentRepresentation showComment(@PathParam("id") CommentId id) {
    return CommentRepresentation.of(commenting.view(id, caller.viewer()));
  }
}
