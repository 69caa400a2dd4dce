package org.talkoot.web.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.application.VisibleChanges;

/**
 * Hands public pages to visitors without rendering each of them.
 *
 * <p>{@code TALKOOT_VISITOR_PAGES} says for how long a page is good whatever happens (default 5
 * seconds; {@code PT0S} renders every one), {@code TALKOOT_VISITOR_PAGES_STILL} for how long as
 * long as nothing changes that visitors may see (default a minute).
 */
public class VisitorPagesFilter extends HttpFilter {
  private static final String ALWAYS = "talkoot.visitor.pages";
  private static final String STILL = "talkoot.visitor.pages.still";
  private static final String FIGURES = "talkoot.figures";
  private static final Duration FEW_SECONDS = Duration.ofSeconds(5);
  private static final int MOST_PAGES = 1000;
  private static final Duration UNASKED = Duration.ofMinutes(1);

  @Inject private VisibleChanges changes;

  private final PageLife life;
  private final String keeping;
  private final LongSupplier now;
  private final Cache<PageKey, PageSlot> slots =
      Caffeine.newBuilder().maximumSize(MOST_PAGES).expireAfterAccess(UNASKED).build();

  /** Keeps pages for as long as the settings say. */
  @SuppressWarnings("NullAway.Init")
  public VisitorPagesFilter() {
    now = System::nanoTime;
    Duration always = setting(ALWAYS, FEW_SECONDS);
    // Twice, for figures may be made of others.
    Duration settling = setting(FIGURES, FEW_SECONDS).multipliedBy(2);
    Stillness stillness = new Stillness(() -> changes.look(), now);
    life = new PageLife(always, setting(STILL, UNASKED), settling, stillness, now);
    keeping = keeping(always);
  }

  @SuppressWarnings("NullAway.Init")
  VisitorPagesFilter(Duration always, PageLife life, LongSupplier now) {
    this.life = life;
    this.now = now;
    keeping = keeping(always);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<PageKey> key = PageKey.of(request);
    if (key.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    PageSlot slot = slots.get(key.get(), one -> new PageSlot());
    KeptPage page = good(slot);
    if (page != null) {
      page.write(request, response, keeping);
    } else if (slot.isPersonal()) {
      render(slot, request, response, chain);
    } else {
      renderOnce(slot, request, response, chain);
    }
  }

  private @Nullable KeptPage good(PageSlot slot) {
    KeptPage page = slot.page();
    if (page == null || !life.isGood(page)) {
      return null;
    }
    slot.wasGood(now.getAsLong());
    return page;
  }

  /** One renders; others take the page of before meanwhile, or wait when there is none. */
  private void renderOnce(
      PageSlot slot, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!slot.rendering().tryLock()) {
      KeptPage before = slot.page();
      if (before != null && life.standsIn(before, slot.lastGood())) {
        before.write(request, response, keeping);
        return;
      }
      slot.rendering().lock();
    }
    try {
      KeptPage page = good(slot);
      if (page != null) {
        page.write(request, response, keeping);
      } else {
        render(slot, request, response, chain);
      }
    } finally {
      slot.rendering().unlock();
    }
  }

  private void render(
      PageSlot slot, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CapturedPage captured = new CapturedPage(response, life.begin());
    chain.doFilter(request, captured);
    Optional<KeptPage> page = captured.page(now.getAsLong());
    if (page.isPresent()) {
      slot.keep(page.get());
      page.get().write(request, response, keeping);
    } else {
      slot.keepNothing();
      captured.pass();
    }
  }

  private static Duration setting(String name, Duration otherwise) {
    Config settings = ConfigProvider.getConfig();
    return settings.getOptionalValue(name, Duration.class).orElse(otherwise);
  }

  private static String keeping(Duration always) {
    return "public, max-age=0, s-maxage=" + always.toSeconds();
  }
}
