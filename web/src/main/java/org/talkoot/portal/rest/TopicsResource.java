package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.talkoot.expertise.application.TopicDescribing;
import org.talkoot.member.Scope;
import org.talkoot.portal.application.TopicReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What problems are about, and who is known for it. */
@Resource
@Path("topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
public class TopicsResource {
  @Inject private TopicReading topics;
  @Inject private TopicDescribing describing;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the topics of problems that the caller may know of, by English name.")
  public Listing<TopicRepresentation> listTopics(@BeanParam PageQuery page) {
    return Listing.of(topics.list(caller.viewer(), "en", page.window()), TopicRepresentation::of);
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "Shows one topic with those who are known for it.")
  public TopicDetailRepresentation showTopic(@PathParam("slug") String slug) {
    return TopicDetailRepresentation.of(topics.of(slug, caller.viewer()));
  }

  @PUT
  @Path("{slug}")
  @Needs(Scope.WRITE)
  @Operation(
      summary = "Says how a topic is called and what it is about, in both languages.",
      description = "For members who may edit topics in the commons, and its managers.")
  @ApiResponse(responseCode = "204", description = "It is said.")
  public Response describeTopic(@PathParam("slug") String slug, TopicRequest sent) {
    describing.describe(sent.command(caller.require(), slug));
    return Response.noContent().build();
  }
}
