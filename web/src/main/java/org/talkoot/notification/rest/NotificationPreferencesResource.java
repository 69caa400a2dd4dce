package org.talkoot.notification.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.notification.application.LetterWishing;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** How soon the caller wants letters about what. */
@Resource
@Path("me/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
public class NotificationPreferencesResource {
  @Inject private LetterWishing wishing;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Shows how soon letters tell the caller of what.")
  public PreferencesRepresentation showNotificationPreferences() {
    return shown(caller.require());
  }

  @PUT
  @Needs(Scope.WRITE)
  @Operation(
      summary = "Says how soon letters tell the caller of what; what is left out is as usual.")
  public PreferencesRepresentation changeNotificationPreferences(PreferencesRequest wish) {
    wishing.wish(caller.require(), wish.wishes());
    return shown(caller.require());
  }

  private PreferencesRepresentation shown(MemberId member) {
    return PreferencesRepresentation.of(
        wishing.of(member).zone(), wishing.spelledOut(member, caller.language()));
  }
}
