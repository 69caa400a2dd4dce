package org.talkoot.web.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Hands public pages to visitors without rendering each of them.
 *
 * <p>{@code TALKOOT_VISITOR_PAGES} says for how long a page is good (default 5 seconds; {@code
 * PT0S} renders every one).
 */
public class VisitorPagesFilter extends HttpFilter {
  private static final String SETTING = "talkoot.visitor.pages";
  private static final Duration FEW_SECONDS = Duration.ofSeconds(5);
  private static final int MOST_PAGES = 1000;

  private final long good;
  private final String keeping;
  private final LongSupplier now;
  private final Cache<PageKey, PageSlot> slots =
      Caffeine.newBuilder()
          .maximumSize(MOST_PAGES)
          .expireAfterAccess(Duration.ofMinutes(1))
          .build();

  /** Keeps pages for as long as the setting says. */
  public VisitorPagesFilter() {
    this(
        ConfigProvider.getConfig().getOptionalValue(SETTING, Duration.class).orElse(FEW_SECONDS),
        System::nanoTime);
  }

  VisitorPagesFilter(Duration good, LongSupplier now) {
    this.good = good.toNanos();
    this.now = now;
    keeping = "public, max-age=0, s-maxage=" + good.toSeconds();
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
    Optional<KeptPage> page = slot.page(justNow());
    if (page.isPresent()) {
      page.get().write(request, response, keeping);
    } else if (slot.isPersonal()) {
      render(slot, request, response, chain);
    } else {
      renderOnce(slot, request, response, chain);
    }
  }

  /** One renders; others take the page of before meanwhile, or wait when there is none. */
  private void renderOnce(
      PageSlot slot, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!slot.rendering().tryLock()) {
      Optional<KeptPage> before = slot.page(justNow() - good);
      if (before.isPresent()) {
        before.get().write(request, response, keeping);
        return;
      }
      slot.rendering().lock();
    }
    try {
      Optional<KeptPage> page = slot.page(justNow());
      if (page.isPresent()) {
        page.get().write(request, response, keeping);
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
    CapturedPage captured = new CapturedPage(response);
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

  /** Since when a page must be rendered to be good still. */
  private long justNow() {
    return now.getAsLong() - good + 1;
  }
}
