package org.talkoot.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a run of the tests, found on the PATH or by the setting. */
final class Chromium {
  private static final String SETTING = "TALKOOT_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** For what a page shall show by and by; a busy machine is no failure. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static Playwright playwright;
  private static Browser browser;
  private static boolean searched;

  private Chromium() {}

  /** The browser, started once; empty, with a loud line, where there is none. */
  static synchronized Optional<Browser> running() {
    if (!searched) {
      searched = true;
      Optional<Path> program = program();
      if (program.isEmpty()) {
        System.out.println(
            "*** NO CHROMIUM: all browser tests are skipped. Put chromium on the PATH or name it"
                + " by "
                + SETTING
                + ". ***");
      }
      program.ifPresent(Chromium::start);
    }
    return Optional.ofNullable(browser);
  }

  static synchronized void stop() {
    if (playwright != null) {
      browser.close();
      playwright.close();
      playwright = null;
    }
  }

  private static void start(Path program) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  private static Optional<Path> program() {
    String named = System.getenv(SETTING);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
