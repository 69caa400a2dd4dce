package org.talkoot.reach.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Keeps the pictures that were asked for lately; each is drawn once for each state it shows. */
@ApplicationScoped
public class SharedPictures {
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  private final Cache<String, byte[]> drawn =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String tag, byte[] picture) -> picture.length)
          .build();

  /** Returns the picture of a state, drawing it when nobody asked for it before. */
  byte[] get(String tag, Supplier<byte[]> drawing) {
    return drawn.get(tag, missing -> drawing.get());
  }
}
