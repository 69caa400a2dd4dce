package org.talkoot.member.application;

import java.time.Instant;
import java.util.Set;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.Scope;
import org.talkoot.member.Secret;

/** A new access token with its secret, which nobody can read again. */
public record IssuedToken(
    AccessTokenId id, String name, Secret secret, Set<Scope> scopes, Instant expiresAt) {}
