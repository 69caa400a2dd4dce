package org.talkoot.shared.application;

import org.jspecify.annotations.Nullable;

/**
 * An answer, kept to be given again.
 *
 * @param location where something new was created
 * @param entityTag its version
 * @param answer the body, null for none
 */
public record KeptAnswer(
    int status,
    @Nullable String location,
    @Nullable String entityTag,
    @Nullable String mediaType,
    @Nullable String answer) {}
