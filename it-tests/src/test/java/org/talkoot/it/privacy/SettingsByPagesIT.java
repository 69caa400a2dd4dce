package org.talkoot.it.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** The settings, subject by subject, on a desktop and a phone, to the last of them: leaving. */
@ExtendWith(Browsing.class)
class SettingsByPagesIT {
  private final Portal portal = Portal.running();
  private final TestMember member = TestMember.named("settler", portal.rest());

  @Test
  void a_member_sets_everything_up_ends_a_session_takes_the_data_along_and_leaves(
      Browsing.Visitors visitors) {
    Page phone = visitors.open(390, 844, ColorScheme.LIGHT);
    signIn(phone, "/settings");
    Page page = visitors.open(1440, 900, ColorScheme.LIGHT);
    signIn(page, "/settings");

    themeAndLanguage(page);
    aTokenIsShownOnce(page);
    theOtherDeviceIsSignedOut(page, phone);
    theAddressChanges(page);
    theArchiveIsFetched(page);
    theAccountIsErased(page);
  }

  private void themeAndLanguage(Page page) {
    section(page, "Appearance");
    assertThat(page.locator("html")).not().hasAttribute("data-theme", Pattern.compile(".+"));
    choose(page, "appearance:theme", "dark");
    page.locator("[id='appearance:saveAppearance']").click();
    assertThat(page.locator("[role='status']").first()).isVisible();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    Accessibility.isSound(page);
    page.locator("#page-language ~ ul a[lang='fi']").click();
    assertThat(page).hasURL(Pattern.compile(".*/fi/settings-appearance.*"));
    assertThat(page.locator("h1")).hasText("Ulkoasu");
    page.locator("#page-language ~ ul a[lang='en']").click();
    choose(page, "appearance:theme", "system");
    page.locator("[id='appearance:saveAppearance']").click();
    assertThat(page.locator("html")).not().hasAttribute("data-theme", Pattern.compile(".+"));
  }

  private void aTokenIsShownOnce(Page page) {
    section(page, "Access tokens");
    page.locator("[id='issue:name']").fill("my reader");
    page.locator("[id='issue:issueToken']").click();
    String token = page.locator("code").innerText();
    portal.rest().withToken(token).get("/me").expect(200);
    page.navigate("/settings-tokens");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke: my reader"))
        .click();
    assertThat(page.locator("[role='status']").first()).isVisible();
    portal.rest().withToken(token).get("/me").expect(401);
  }

  private static void theOtherDeviceIsSignedOut(Page page, Page phone) {
    section(page, "Devices");
    Locator sessions = page.locator("[id='sessions'] li");
    assertThat(sessions).hasCount(2);
    Accessibility.isSound(page);
    page.locator("[id='sessions'] input[type='submit']").click();
    assertThat(sessions).hasCount(1);
    phone.navigate("/settings");
    assertThat(phone).hasURL(Pattern.compile(".*/signin\\?to=.*"));
    page.navigate("/settings");
    assertThat(page).hasURL(Pattern.compile(".*/settings$"));
  }

  private void theAddressChanges(Page page) {
    section(page, "E-mail and password");
    page.locator("[id='move:email']").fill("new." + member.email());
    page.locator("[id='move:password']").fill("a wrong guess");
    page.locator("[id='move:changeEmail']").click();
    assertThat(page.locator(".tk-error").first()).isVisible();
    Accessibility.isSound(page);
    page.locator("[id='move:password']").fill(member.password());
    page.locator("[id='move:changeEmail']").click();
    assertThat(page.locator("[role='status']").first()).containsText("address is changed");
  }

  private static void theArchiveIsFetched(Page page) {
    section(page, "Own data");
    Accessibility.isSound(page);
    page.locator("[id='export:ask']").click();
    Locator link = page.locator("a[download]");
    link.waitFor(new Locator.WaitForOptions().setTimeout(180_000));
    Download download = page.waitForDownload(link::click);
    assertThat(download.suggestedFilename()).isEqualTo("talkoot-own-data.zip");
    assertThat(download.failure()).isNull();
  }

  private void theAccountIsErased(Page page) {
    page.locator("summary")
        .filter(new Locator.FilterOptions().setHasText("I want to leave"))
        .click();
    page.locator("[id='erase:password']").fill(member.password());
    Accessibility.isSound(page);
    page.locator("[id='erase:eraseMe']").click();
    assertThat(page).hasURL(Pattern.compile(".*/\\?done=erased"));
    page.navigate("/settings");
    assertThat(page).hasURL(Pattern.compile(".*/signin\\?to=.*"));
    portal.rest().get("/members/" + member.handle()).expect(404);
  }

  private static void section(Page page, String name) {
    page.locator("nav.tk-side a").filter(new Locator.FilterOptions().setHasText(name)).click();
    assertThat(page.locator("nav.tk-side a[aria-current='page']")).hasText(name);
  }

  private static void choose(Page page, String group, String value) {
    page.locator("[id='" + group + "'] input[value='" + value + "']")
        .check(new Locator.CheckOptions().setForce(true));
  }

  private void signIn(Page page, String to) {
    page.navigate("/signin?to=" + to);
    page.fill("[id='signin:email']", member.email());
    page.fill("[id='signin:password']", member.password());
    page.click("[id='signin:enter']");
    page.waitForURL(url -> !url.contains("/signin"));
  }
}
