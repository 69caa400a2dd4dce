package org.talkoot.reach.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A document that anybody may keep and other sites may show; who has it is told when it did not
 * change.
 *
 * @param tag names the state of the content, without quotes
 * @param changed when it last changed, null where nobody knows
 * @param keep for how long it need not be asked for again
 */
record SharedDocument(
    String type, byte[] body, String tag, @Nullable Instant changed, Duration keep) {
  private static final int TAG_DIGITS = 20;

  /** Returns a document whose tag is the digest of its bytes. */
  static SharedDocument of(String type, byte[] body, @Nullable Instant changed, Duration keep) {
    return new SharedDocument(type, body, digest(body), changed, keep);
  }

  /** Returns a short digest by which two states of a content are told apart. */
  static String digest(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, TAG_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a digest of texts that make up a content. */
  static String digest(String content) {
    return digest(content.getBytes(StandardCharsets.UTF_8));
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", quoted());
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Cache-Control", "public, max-age=" + keep.toSeconds());
    if (changed != null) {
      response.setDateHeader("Last-Modified", changed.toEpochMilli());
    }
    if (isKnownTo(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The tag decides where it is given; the date only without one (RFC 9110, section 13.2.2). */
  private boolean isKnownTo(HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return tags.contains(quoted()) || "*".equals(tags.strip());
    }
    return changed != null
        && request.getDateHeader("If-Modified-Since") >= changed.toEpochMilli() / 1000 * 1000;
  }

  /** Weak, for the server may compress it. */
  private String quoted() {
    return "W/\"" + tag + '"';
  }
}
