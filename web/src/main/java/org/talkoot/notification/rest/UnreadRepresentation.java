package org.talkoot.notification.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many notifications the caller has not read. */
@Schema(name = "Unread")
public record UnreadRepresentation(int unread) {}
