package org.talkoot.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A rendered page, plain and compressed, with the headers it came with.
 *
 * @param tag the digest of its bytes, by which a browser asks whether it changed
 * @param began when its rendering began, on the clock of {@link System#nanoTime()}
 * @param since when it was there
 */
record KeptPage(
    Map<String, String> headers,
    String type,
    byte[] plain,
    byte[] compressed,
    String tag,
    long began,
    long since) {
  private static final int TAG_DIGITS = 20;

  static KeptPage of(Map<String, String> headers, String type, byte[] plain, long began, long now) {
    return new KeptPage(Map.copyOf(headers), type, plain, compress(plain), tag(plain), began, now);
  }

  /** Hands it out, or says that what the browser has is still right. */
  void write(HttpServletRequest request, HttpServletResponse response, String keeping)
      throws IOException {
    headers.forEach(response::setHeader);
    response.setHeader("Cache-Control", keeping);
    response.setHeader("Vary", "Accept-Encoding, Cookie");
    response.setHeader("ETag", tag);
    if (isKnownTo(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean compressing = accepts(request.getHeader("Accept-Encoding"));
    byte[] body = compressing ? compressed : plain;
    if (compressing) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private boolean isKnownTo(HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    return known != null && known.contains(tag);
  }

  private static boolean accepts(@Nullable String encodings) {
    return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
  }

  private static byte[] compress(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Weak, for the same page is handed out in two encodings. */
  private static String tag(byte[] plain) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
