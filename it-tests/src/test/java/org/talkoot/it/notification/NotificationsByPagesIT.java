package org.talkoot.it.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** The bell with its panel, the list by days, and the choice of how soon letters come. */
@ExtendWith(Browsing.class)
class NotificationsByPagesIT {
  private static final String QUESTION = "How do we keep the bell tower from the pigeons?";

  private final Portal portal = Portal.running();
  private final TestMember asker = TestMember.named("bella", portal.rest());
  private final TestMember expert = TestMember.named("campana", portal.rest());

  @Test
  void what_happens_is_in_the_panel_and_the_list_until_it_is_read(Browsing.Visitors visitors)
      throws InterruptedException {
    String problem = Briefs.open(asker, QUESTION);
    Briefs.solve(expert, problem, "With a net of two centimetres.");
    comment(problem, "Nets need mending.");
    awaitUnread(2);
    Page page = visitors.open(390, 844, ColorScheme.DARK);
    signIn(page);

    Locator bell = page.locator("[data-bell]");
    assertThat(bell).hasAttribute("aria-label", "Notifications, 2 unread");
    bell.click();
    Locator panel = page.locator("#bell-panel");
    assertThat(panel).isVisible();
    assertThat(panel.locator("h2")).isFocused();
    assertThat(panel.locator(".tk-nt")).hasCount(2);
    Accessibility.isSound(page);
    page.keyboard().press("Escape");
    assertThat(panel).isHidden();
    assertThat(bell).isFocused();

    page.navigate("/notifications");
    assertThat(page.locator(".tk-nt[data-unread]")).hasCount(2);
    assertThat(page.locator("h2.tk-day")).hasText("Today");
    Accessibility.isSound(page);
    page.locator(".tk-nt__read").first().click();
    assertThat(page.locator(".tk-nt[data-unread]")).hasCount(1);
    page.locator("nav a[href$='about=ledger']").click();
    assertThat(page.locator(".tk-empty")).isVisible();
    page.locator("nav a[href$='about=work']").click();
    assertThat(page.locator(".tk-nt")).hasCount(2);

    page.locator(".tk-nt[data-unread] a").click();
    assertThat(page).hasURL(Pattern.compile(".*/problem/" + problem));
    awaitUnread(0);
  }

  @Test
  void without_script_the_bell_leads_to_the_list_and_everything_can_be_marked(
      Browsing.Visitors visitors) throws InterruptedException {
    Briefs.solve(expert, Briefs.open(asker, QUESTION), "With an owl of wood.");
    awaitUnread(1);
    Page page = visitors.onDesktop();
    page.route("**/bell.js*", route -> route.abort());
    signIn(page);
    page.locator("[data-bell]").click();
    assertThat(page).hasURL(Pattern.compile(".*/notifications"));
    page.locator("[id='all:markRead']").click();
    assertThat(page.locator("[role='status']").first())
        .containsText("Everything is marked as read.");
    assertThat(page.locator(".tk-nt[data-unread]")).hasCount(0);
  }

  @Test
  void a_member_chooses_how_soon_letters_come_and_they_come(Browsing.Visitors visitors)
      throws IOException, InterruptedException {
    asker
        .rest()
        .put("/me/notification-preferences", Map.of("timeZone", whereItIsNoon()))
        .expect(200);
    Page page = visitors.onDesktop();
    signIn(page);
    page.navigate("/settings");
    page.locator("a[href$='/letters']").first().click();
    Accessibility.isSound(page);
    Locator work = page.locator("section[aria-labelledby='h-work']");
    work.locator("summary").click();
    work.getByLabel("Somebody comments").selectOption("atOnce");
    page.locator("section[aria-labelledby='h-outcomes'] select").first().selectOption("never");
    page.locator("[id='letters:save']").click();
    assertThat(page.locator("[role='status']").first()).containsText("Letters come as you chose");
    Accessibility.isSound(page);
    assertThat(page.locator("section[aria-labelledby='h-outcomes'] select").first())
        .hasValue("never");

    comment(Briefs.open(asker, QUESTION), "How high is it?");
    String letter = awaitLetter();
    assertThat(letter).contains("To: " + asker.email(), "List-Unsubscribe-Post: ", "text/html");
  }

  @Test
  void a_bad_wish_is_refused_field_by_field() {
    assertThat(
            asker
                .rest()
                .put(
                    "/me/notification-preferences",
                    Map.of(
                        "timeZone", "Mars/Base",
                        "categories", List.of(Map.of("category", "work", "rhythm", "sometimes")),
                        "kinds", List.of(Map.of("kind", "tea.served", "rhythm", "daily"))))
                .expect(422)
                .json()
                .path("violations")
                .findValuesAsText("field"))
        .contains("categories[0].rhythm");
    portal.rest().get("/me/notification-preferences").expect(401);
  }

  private void comment(String problem, String text) {
    expert.rest().post("/problems/" + problem + "/comments", Map.of("text", text)).expect(201);
  }

  private void signIn(Page page) {
    page.navigate("/signin");
    page.locator("[id='signin:email']").fill(asker.email());
    page.locator("[id='signin:password']").fill(asker.password());
    page.locator("[id='signin:enter']").click();
    assertThat(page).not().hasURL(Pattern.compile(".*/signin.*"));
  }

  private void awaitUnread(int count) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(180);
    long found = -1;
    while (found != count && Instant.now().isBefore(end)) {
      found =
          asker
              .rest()
              .get("/notifications")
              .expect(200)
              .json()
              .path("items")
              .findValues("read")
              .stream()
              .filter(read -> !read.asBoolean())
              .count();
      Thread.sleep(200);
    }
    assertThat(found).isEqualTo(count);
  }

  private String awaitLetter() throws IOException, InterruptedException {
    Instant end = Instant.now().plusSeconds(180);
    Optional<String> found = Optional.empty();
    while (found.isEmpty() && Instant.now().isBefore(end)) {
      found = letter();
      Thread.sleep(200);
    }
    return found.orElseThrow();
  }

  private Optional<String> letter() throws IOException {
    if (!Files.exists(Portal.letters())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(Portal.letters())) {
      for (Path file : files.filter(one -> one.toString().endsWith(".eml")).toList()) {
        String text = Files.readString(file);
        if (text.contains(asker.email())) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** No letters are written at night. */
  private static String whereItIsNoon() {
    return IntStream.rangeClosed(-12, 12)
        .mapToObj(hours -> "Etc/GMT" + (hours < 0 ? "" : "+") + hours)
        .filter(zone -> Instant.now().atZone(ZoneId.of(zone)).getHour() == 12)
        .findFirst()
        .orElseThrow();
  }
}
