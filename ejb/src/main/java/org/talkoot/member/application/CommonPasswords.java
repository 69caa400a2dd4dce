package org.talkoot.member.application;

import com.nulabinc.zxcvbn.StandardDictionaries;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.talkoot.member.PasswordPolicy;

/** Knows the passwords that are guessed first: those of zxcvbn's list and Finnish ones of ours. */
@ApplicationScoped
public class CommonPasswords {
  private static final String OURS = "/passwords/common_fi.txt";

  private final PasswordPolicy policy = new PasswordPolicy(read()::contains);

  /** Returns the policy that refuses them. */
  public PasswordPolicy policy() {
    return policy;
  }

  private static Set<String> read() {
    try (var ours = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(OURS))) {
      Set<String> common =
          new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
      Collections.addAll(
          common, new String(ours.readAllBytes(), StandardCharsets.UTF_8).split("\\R"));
      return common;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
