package org.talkoot.network.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.ChangeNetwork;
import org.talkoot.network.application.FoundNetwork;
import org.talkoot.network.application.Joining;
import org.talkoot.network.application.NetworkFounding;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.IfMatch;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** Networks and joining them. */
@Resource
@Path("networks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "networks")
public class NetworksResource implements PathTarget {
  @Inject private NetworkReading reading;
  @Inject private NetworkFounding founding;
  @Inject private Joining joining;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the networks that the caller may know of, by slug.")
  public Listing<NetworkRepresentation> listNetworks(@BeanParam PageQuery query) {
    Window window = query.window();
    String after = window.after().map(Cursor::key).orElse("");
    Page<NetworkView> page =
        Page.of(
            reading.list(caller.viewer(), after, window.fetch()),
            window,
            network -> new Cursor(network.slug(), 0));
    return Listing.of(page, NetworkRepresentation::of);
  }

  @POST
  @Needs(Scope.MANAGE)
  @Operation(summary = "Founds a network; for operators, who then manage it.")
  public Created<NetworkRepresentation> foundNetwork(NetworkRequest wanted) {
    founding.found(
        new FoundNetwork(
            caller.require(), wanted.wantedSlug(), wanted.charter(), wanted.levelPreset()));
    NetworkView founded = reading.view(wanted.wantedSlug(), mine());
    return Created.at("networks/" + founded.slug(), NetworkRepresentation.tagged(founded));
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "Shows one network.")
  public Tagged<NetworkRepresentation> showNetwork(@PathParam("slug") String slug) {
    return NetworkRepresentation.tagged(reading.view(slug, caller.viewer()));
  }

  @PUT
  @Path("{slug}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Changes what a network says of itself; for its managers.")
  public Tagged<NetworkRepresentation> changeNetwork(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NetworkRequest wanted) {
    NetworkView network = reading.view(slug, mine());
    founding.change(
        new ChangeNetwork(
            caller.require(),
            network.id(),
            IfMatch.of(ifMatch),
            wanted.charter(),
            wanted.levelPreset()));
    return NetworkRepresentation.tagged(reading.view(slug, mine()));
  }

  @POST
  @Path("{slug}/memberships")
  @Needs(Scope.WRITE)
  @Operation(summary = "Joins a network; joining twice changes nothing.")
  public Created<NetworkRepresentation> joinNetwork(@PathParam("slug") String slug) {
    joining.join(slug, caller.require());
    NetworkView joined = reading.view(slug, mine());
    return Created.at("networks/" + joined.slug(), NetworkRepresentation.tagged(joined));
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("networks");
  }

  @Override
  public void require(String id, Viewer viewer) {
    reading.view(id, viewer);
  }

  private Viewer mine() {
    return Viewer.of(caller.require());
  }
}
