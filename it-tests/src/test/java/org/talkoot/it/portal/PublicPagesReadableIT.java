package org.talkoot.it.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;

@ExtendWith(Browsing.class)
class PublicPagesReadableIT {

  @ParameterizedTest
  @ValueSource(strings = {"/problems", "/fi/honour", "/networks", "/points", "/signin", "/expired"})
  void everybody_can_read_them_on_a_phone_in_the_dark(String path, Browsing.Visitors visitors) {
    Page page = visitors.open(390, 844, ColorScheme.DARK);

    page.navigate(path);

    Accessibility.isSound(page);
  }
}
