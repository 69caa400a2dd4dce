package org.talkoot.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.el.ELContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The parts that are kept on this node, those used last.
 *
 * <p>{@code TALKOOT_KEPT_PARTS} says how many characters of HTML there may be (default 40 million;
 * 0 makes every part anew).
 */
@ApplicationScoped
public class KeptParts {
  private static final int MOST_FORMS = 6;

  private final Cache<PartKey, List<KeptPart>> parts;

  KeptParts() {
    this(0);
  }

  /** Keeps at most so many characters. */
  @Inject
  public KeptParts(
      @ConfigProperty(name = "talkoot.kept.parts", defaultValue = "40000000") long most) {
    parts =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(most)
            .<PartKey, List<KeptPart>>weigher(
                (key, forms) -> forms.stream().mapToInt(KeptPart::size).sum())
            .build();
  }

  /** Returns the part in the form that holds for a page. */
  Optional<KeptPart> find(PartKey key, ELContext page) {
    List<KeptPart> forms = parts.getIfPresent(key);
    return forms == null
        ? Optional.empty()
        : forms.stream().filter(form -> form.holds(page)).findFirst();
  }

  /** Keeps another form of a part, beside those before it. */
  void keep(PartKey key, KeptPart part) {
    parts
        .asMap()
        .merge(
            key,
            List.of(part),
            (before, added) ->
                Stream.concat(added.stream(), before.stream()).limit(MOST_FORMS).toList());
  }
}
