package org.talkoot.notification.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.notification.NotificationId;

/** Which notifications were read; all of them when none is named. */
@Schema(name = "ReadRequest")
public record ReadRequest(@ArraySchema(maxItems = 500) @Nullable List<NotificationId> ids) {}
