package org.talkoot.member.application;

import java.time.Instant;
import java.util.List;
import org.talkoot.member.AccessTokenId;

/** An access token as its owner sees it in a list; the secret is shown but once, when issued. */
public record AccessTokenView(
    AccessTokenId id, String name, List<String> scopes, Instant createdAt, Instant expiresAt) {}
