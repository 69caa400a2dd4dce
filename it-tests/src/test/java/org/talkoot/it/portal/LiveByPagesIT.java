package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** A page that is open hears of what comes in, and of nothing else. */
@ExtendWith(Browsing.class)
class LiveByPagesIT {
  private final Portal portal = Portal.running();
  private final TestMember asker = TestMember.named("luisa", portal.rest());
  private final TestMember expert = TestMember.named("lauri", portal.rest());

  @Test
  void what_arrives_while_a_page_is_open_is_said_once_and_shown_when_asked_for(
      Browsing.Visitors visitors) {
    String problem = Briefs.open(asker, "How do we light the footpath behind the school?");
    Page page = visitors.onDesktop();
    Person.who(asker, page).goes("/problem/" + problem);
    Locator bar = page.locator("[data-news]");
    Locator said = bar.locator("[role='status']");
    assertThat(page.locator("[data-bell]"))
        .hasAttribute("aria-label", "Notifications, none unread");

    Briefs.solve(expert, problem, "With one lamp at each end, and white stones between.");
    assertThat(said).hasText("New: 1 solution");
    assertThat(page.locator(".tk-solution")).hasCount(0);
    assertThat(page.locator("[data-bell]")).hasAttribute("aria-label", "Notifications, 1 unread");
    Accessibility.isSound(page);
    bar.locator("[data-news-dismiss]").click();
    assertThat(bar).not().hasClass(Pattern.compile(".*is-on.*"));

    page.context().setOffline(true);
    comment(problem, "Who pays for the lamps?");
    page.context().setOffline(false);
    assertThat(said).hasText("New: 1 solution and 1 comment");
    comment(problem, "And for the stones?");
    assertThat(said).hasText("New: 1 solution and 2 comments");
    bar.locator("[data-news-show]").click();
    assertThat(page.locator(".tk-solution")).hasCount(1);
    assertThat(said).isEmpty();

    Page elsewhere = page.context().newPage();
    elsewhere.navigate("/settings");
    assertThat(status(page, "/live?lang=en&problem=0000000000000")).isEqualTo(404);
    page.context().clearCookies();
    assertThat(status(page, "/live?lang=en")).isEqualTo(401);
  }

  @Test
  void of_too_many_pages_the_newest_listen_and_the_one_that_is_touched(Browsing.Visitors visitors)
      throws Exception {
    String problem = Briefs.open(asker, "Who sweeps the footpath behind the school?");
    Page page = visitors.onDesktop();
    Person person = Person.who(asker, page);
    page.waitForResponse(
        answer -> answer.url().contains("/live?"), () -> person.goes("/problem/" + problem));
    List<CompletableFuture<String>> others = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      others.add(heard(page));
    }
    assertThat(others.get(0).get(1, TimeUnit.MINUTES)).endsWith("event: enough\ndata: {}\n\n");

    for (int i = 0; i < 300 && !others.get(1).isDone(); i++) {
      page.keyboard().press("Shift"); // until the page has heard that it is silent
      page.waitForTimeout(200);
    }
    assertThat(others.get(1).get(1, TimeUnit.MINUTES)).endsWith("event: enough\ndata: {}\n\n");
    Briefs.solve(expert, problem, "The pupils of each class in turn, with the caretaker.");
    assertThat(page.locator("[data-news] [role='status']")).hasText("New: 1 solution");
    assertThat(others.subList(2, 7)).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void nobody_listens_without_a_session_and_no_other_site_listens_at_all()
      throws IOException, InterruptedException {
    URI live = URI.create(portal.url() + "live?lang=en");
    var visitor = get(HttpRequest.newBuilder(live));
    assertThat(visitor.statusCode()).isEqualTo(401);
    assertThat(visitor.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(
            get(HttpRequest.newBuilder(live).header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
  }

  /** Listens as another page of the same browser; all that was heard when the channel is over. */
  private CompletableFuture<String> heard(Page page) throws IOException, InterruptedException {
    String cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    URI live = URI.create(portal.url() + "live?lang=en");
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(live).header("Cookie", cookies).build(),
                BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    return CompletableFuture.supplyAsync(
        () -> text(answer.body()), listening -> new Thread(listening, "a page").start());
  }

  private static String text(InputStream channel) {
    try (channel) {
      return new String(channel.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static java.net.http.HttpResponse<Void> get(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
  }

  private static int status(Page page, String path) {
    Object status = page.evaluate("path => fetch(path).then(answer => answer.status)", path);
    return ((Number) status).intValue();
  }

  private void comment(String problem, String text) {
    expert.rest().post("/problems/" + problem + "/comments", Map.of("text", text)).expect(201);
  }
}
