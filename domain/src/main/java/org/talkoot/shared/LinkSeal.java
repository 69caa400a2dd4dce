package org.talkoot.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what stands in a link of a letter, so that it works without a session but nobody can make
 * one up or turn it against somebody else.
 *
 * <p>HMAC-SHA-256 over the purpose and the words. A link of one purpose is none of another.
 */
public final class LinkSeal {
  /** How many random bytes a key has. */
  public static final int KEY_BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /** Signs with this key. */
  public LinkSeal(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Returns the signature of the words for the purpose, fit for an address. */
  public String of(String purpose, String words) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature = mac.doFinal((purpose + "\n" + words).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells whether the signature is ours; takes the same time wherever it differs. */
  public boolean holds(String purpose, String words, String signature) {
    return MessageDigest.isEqual(
        of(purpose, words).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }
}
