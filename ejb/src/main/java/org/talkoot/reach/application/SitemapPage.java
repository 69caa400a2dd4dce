package org.talkoot.reach.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that visitors can read.
 *
 * @param path without language
 * @param changedAt when it last changed, null where nobody knows
 */
public record SitemapPage(String path, @Nullable Instant changedAt) {}
