package org.talkoot.web.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The fingerprint of a body, to tell a repeated request from another one. */
final class RequestBody {
  /** The request attribute that holds it. */
  static final String KEY = RequestBody.class.getName();

  /** The fingerprint of no body at all. */
  static final String NONE = of(new byte[0]);

  private RequestBody() {}

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String orNone(@Nullable Object attribute) {
    return attribute instanceof String fingerprint ? fingerprint : NONE;
  }
}
