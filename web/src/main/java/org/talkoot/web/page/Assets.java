package org.talkoot.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names static files by their content, so that browsers may keep them for a year. */
@ApplicationScoped
public class Assets {
  private static final int DIGITS = 10;

  @Inject private ServletContext context;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** Returns {@code /assets/name?v=…} with the digest of the file's bytes. */
  public String address(String name) {
    return addresses.computeIfAbsent(name, this::versioned);
  }

  private String versioned(String name) {
    String path = "/assets/" + name;
    try (InputStream file = context.getResourceAsStream(path)) {
      return file == null ? path : path + "?v=" + digest(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
