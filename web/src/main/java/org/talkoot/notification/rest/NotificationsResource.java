package org.talkoot.notification.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.notification.Category;
import org.talkoot.notification.application.NotificationReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What concerns the caller. */
@Resource
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
public class NotificationsResource {
  @Inject private NotificationReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists what concerns the caller, newest first; of one category or all.")
  public Listing<NotificationRepresentation> listNotifications(
      @QueryParam("category") @Nullable Category category, @BeanParam PageQuery page) {
    return Listing.of(
        reading.mine(
            caller.require(), Optional.ofNullable(category), page.window(), caller.language()),
        NotificationRepresentation::of);
  }

  @POST
  @Path("read")
  @Needs(Scope.WRITE)
  @Operation(summary = "Marks notifications as read; all of them when none is named.")
  public UnreadRepresentation markNotificationsRead(ReadRequest sent) {
    reading.markRead(caller.require(), Objects.requireNonNullElse(sent.ids(), List.of()));
    return new UnreadRepresentation(reading.unread(caller.require()));
  }
}
