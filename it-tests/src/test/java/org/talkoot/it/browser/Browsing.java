package org.talkoot.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.talkoot.it.server.Portal;

/**
 * Gives tests a fresh browser.
 *
 * <p>Usage: {@code @ExtendWith(Browsing.class)}; a test that takes a {@link Page} gets one on a
 * desktop, one that takes a {@link Visitors} can open more, for other people or other screens. All
 * pages begin at the portal; paths are relative to it. A page that is open when a test fails is
 * kept as a picture in {@code target/pictures}.
 */
public final class Browsing implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(Browsing.class);

  /** Gives people at another server than the sample portal; skips where there is no browser. */
  public static Visitors at(String url) {
    Assumptions.assumeTrue(Chromium.running().isPresent(), "There is no Chromium");
    return new Visitors(Chromium.running().orElseThrow(), url);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Assumptions.assumeTrue(Chromium.running().isPresent(), "There is no Chromium");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == Visitors.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Visitors visitors =
        context
            .getStore(SPACE)
            .getOrComputeIfAbsent(
                "visitors",
                key -> new Visitors(Chromium.running().orElseThrow(), Portal.running().url()),
                Visitors.class);
    return parameter.getParameter().getType() == Page.class ? visitors.onDesktop() : visitors;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitors visitors = context.getStore(SPACE).get("visitors", Visitors.class);
    if (visitors != null) {
      if (context.getExecutionException().isPresent()) {
        visitors.picture(context.getDisplayName());
      }
      visitors.leave();
    }
  }

  /** The people of one test, each with a browser of their own. */
  public static final class Visitors {
    private final Browser browser;
    private final String url;

    Visitors(Browser browser, String url) {
      this.browser = browser;
      this.url = url;
    }

    /** Somebody new at a desk. */
    public Page onDesktop() {
      return open(1280, 900, ColorScheme.LIGHT);
    }

    /** Somebody new with a phone. */
    public Page onPhone() {
      return open(390, 844, ColorScheme.LIGHT);
    }

    /** Somebody new with a screen of that size and colour scheme. */
    public Page open(int width, int height, ColorScheme scheme) {
      BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions()
                  .setBaseURL(url)
                  .setViewportSize(width, height)
                  .setColorScheme(scheme)
                  .setReducedMotion(ReducedMotion.REDUCE)
                  .setLocale("en-GB"));
      context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
      return context.newPage();
    }

    void picture(String test) {
      Path folder = Path.of(System.getProperty("talkoot.it.folder")).resolveSibling("pictures");
      int number = 0;
      for (BrowserContext context : browser.contexts()) {
        for (Page page : context.pages()) {
          String name = test.replaceAll("[^A-Za-z0-9_]", "") + "-" + number++ + ".png";
          page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name)));
        }
      }
    }

    /** Closes what they have open. */
    public void leave() {
      browser.contexts().forEach(BrowserContext::close);
    }
  }
}
