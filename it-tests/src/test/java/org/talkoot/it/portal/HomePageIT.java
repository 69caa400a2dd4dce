package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;

@ExtendWith(Browsing.class)
class HomePageIT {
  @Test
  void a_visitor_finds_the_portal(Page page) {
    page.navigate("/");

    assertThat(page.locator("h1")).isVisible();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everybody_can_read_it_on_a_phone(ColorScheme scheme, Browsing.Visitors visitors) {
    Page page = visitors.open(390, 844, scheme);

    page.navigate("/");

    Accessibility.isSound(page);
  }
}
