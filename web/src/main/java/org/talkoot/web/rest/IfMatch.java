package org.talkoot.web.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.ExpectedVersion;

/** Versions as they stand in headers: {@code "v.c"}, content version and counters. */
public final class IfMatch {
  private static final long NO_VERSION = -1;
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:\\.[^\"]*)?\"");

  private IfMatch() {}

  /** Returns what the header expects; only the content version counts. */
  public static ExpectedVersion of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return ExpectedVersion.missing();
    }
    if (header.strip().equals("*")) {
      return ExpectedVersion.any();
    }
    Matcher tag = TAG.matcher(header.strip());
    return ExpectedVersion.of(tag.matches() ? Long.parseLong(tag.group(1)) : NO_VERSION);
  }

  /** Returns the tag of something in this version with these counters. */
  public static EntityTag tag(long version, long counters) {
    return new EntityTag(version + "." + counters);
  }
}
