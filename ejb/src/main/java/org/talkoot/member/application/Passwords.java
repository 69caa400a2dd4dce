package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters;
import org.apache.shiro.lang.util.ByteSource;
import org.talkoot.member.Secret;
import org.talkoot.member.TooManyHashes;

/**
 * Hashes passwords with Argon2id, few at a time, since each hash takes 19 MiB.
 *
 * <p>Call it outside of transactions: a hash takes tens of milliseconds and may wait for others.
 */
@ApplicationScoped
public class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int PARALLELISM = 1;
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final long LONGEST_WAIT_SECONDS = 8;
  private static final String STRENGTH =
      "$argon2id$v=19$t=%d,m=%d,p=%d$".formatted(ITERATIONS, MEMORY_KIB, PARALLELISM);

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final DefaultPasswordService verification = new DefaultPasswordService();
  private final String nobodysHash = argon2id(Secret.draw("").text());

  /** Returns the hash to keep for a new password. */
  public String hash(String password) {
    return inPlace(() -> argon2id(password));
  }

  /** Tells whether the password belongs to the hash. */
  public boolean matches(String password, String hash) {
    return inPlace(() -> verification.passwordsMatch(password, hash));
  }

  /** Takes as long as a comparison would, for accounts that do not exist. */
  public boolean matchesNobody(String password) {
    return matches(password, nobodysHash) && false;
  }

  /** Tells whether a hash was made with other parameters than today's. */
  public boolean isOutdated(String hash) {
    return !hash.contains(STRENGTH);
  }

  private <T> T inPlace(Supplier<T> work) {
    try {
      if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new TooManyHashes();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyHashes();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static String argon2id(String password) {
    HashRequest request =
        new HashRequest.Builder()
            .setSource(ByteSource.Util.bytes(password))
            .setAlgorithmName(Parameters.DEFAULT_ALGORITHM_NAME)
            .addParameter(Parameters.PARAMETER_MEMORY_KIB, String.valueOf(MEMORY_KIB))
            .addParameter(Parameters.PARAMETER_ITERATIONS, String.valueOf(ITERATIONS))
            .addParameter(Parameters.PARAMETER_PARALLELISM, String.valueOf(PARALLELISM))
            .build();
    return new Shiro2CryptFormat().format(new DefaultHashService().computeHash(request));
  }
}
