package org.talkoot.it.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Lets axe look at a page. */
public final class Accessibility {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final List<String> GRAVE = List.of("serious", "critical");

  private static final String TOO_WIDE =
      """
      () => {
        const edge = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= edge) return '';
        return [...document.body.querySelectorAll('*')]
            .filter(one => one.getBoundingClientRect().right > edge)
            .map(one => one.outerHTML.slice(0, 150)).slice(-3).join('; ') || 'something';
      }
      """;

  private Accessibility() {}

  /**
   * Fails the test when axe finds something serious on the page as it is now, looked at from its
   * top, where the masthead lies over nothing.
   */
  public static void isSound(Page page) {
    page.evaluate("scrollTo(0, 0)");
    List<String> findings =
        new AxeBuilder(page)
                .setLegacyMode(true) // no page has frames, so no second page is needed to sum up
                .options(findingsOnly())
                .withTags(RULES)
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::sentence)
                .toList();
    Assertions.assertThat(findings).as("axe on " + page.url()).isEmpty();
  }

  /**
   * Fails the test when the page scrolls sideways on the narrowest of screens (WCAG 1.4.10), and
   * leaves it that narrow. A part that pages fetch has no styles of its own and is looked at there.
   */
  public static void reflows(Page page) {
    page.setViewportSize(320, 640);
    if (page.locator("[data-part]").count() > 0) {
      return;
    }
    Assertions.assertThat(page.evaluate(TOO_WIDE))
        .as("wider than 320: " + page.url())
        .isEqualTo("");
  }

  private static AxeRunOptions findingsOnly() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static String sentence(Rule rule) {
    CheckedNode first = rule.getNodes().get(0);
    return rule.getId()
        + ": "
        + first.getFailureSummary()
        + " at "
        + first.getHtml()
        + " in "
        + first.getTarget();
  }
}
