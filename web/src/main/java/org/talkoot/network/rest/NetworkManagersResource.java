package org.talkoot.network.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.member.application.MemberReading;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.ManagerAppointing;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** Those who care for a network. */
@Resource
@Path("networks/{slug}/managers/{handle}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "networks")
public class NetworkManagersResource {
  @Inject private NetworkReading reading;
  @Inject private ManagerAppointing appointing;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @PUT
  @Needs(Scope.MANAGE)
  @Operation(summary = "Gives a member the care of a network; for operators and its managers.")
  public Tagged<NetworkRepresentation> appointManager(
      @PathParam("slug") String slug, @PathParam("handle") String handle) {
    appointing.appoint(network(slug), members.byHandle(handle).id(), caller.require());
    return shown(slug);
  }

  @DELETE
  @Needs(Scope.MANAGE)
  @Operation(summary = "Takes the care of a network back; the last manager stays.")
  public void dismissManager(@PathParam("slug") String slug, @PathParam("handle") String handle) {
    appointing.dismiss(network(slug), members.byHandle(handle).id(), caller.require());
  }

  private NetworkId network(String slug) {
    return reading.idOf(slug, Viewer.of(caller.require()));
  }

  private Tagged<NetworkRepresentation> shown(String slug) {
    return NetworkRepresentation.tagged(reading.view(slug, Viewer.of(caller.require())));
  }
}
