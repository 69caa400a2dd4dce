package org.talkoot.it.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.store.FolderException;
import com.microsoft.playwright.Page;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.server.Deployments;
import org.talkoot.it.server.Portal;

/** What goes by mail of what happens: once, in both parts, stopped by one click of its reader. */
@ExtendWith(ArquillianExtension.class)
class LettersOfNotificationsIT {
  private static final HttpClient MAIL_PROGRAM = HttpClient.newHttpClient();

  private Browsing.Visitors visitors;
  private Portal portal;

  @Deployment
  static EnterpriseArchive ear() {
    return Deployments.ear(LettersOfNotificationsIT.class);
  }

  @BeforeEach
  void comeToAnEmptyPostOffice() throws FolderException {
    Portal.mail().purgeEmailFromAllMailboxes();
    portal = Portal.ofContainer();
    visitors = Browsing.at(portal.url());
  }

  @AfterEach
  void leave() throws FolderException {
    visitors.leave();
    Portal.mail().purgeEmailFromAllMailboxes();
  }

  @Test
  @RunAsClient
  void letters_tell_once_and_stop_for_their_reader_alone() throws Exception {
    Page browser = visitors.onDesktop();
    Correspondent asker = Correspondent.joins("posta", "en", browser);
    Correspondent expert = Correspondent.joins("lettera", "fi", browser);
    wishesEverythingAtOnce(asker);
    String problem = open(asker, "Where should the letter box of the village hang?");
    expert
        .rest()
        .post("/problems/" + problem + "/solutions", Map.of("text", "Beside the <b>shop</b>."))
        .expect(201);
    comment(expert, problem, "Or is the shop too far?");

    MimeMessage letter = asker.letters(2).get(1);
    assertThat(letter.getSubject()).startsWith("lettera commented").endsWith(", and 1 more");
    hasBothParts(letter, problem);
    assertThat(Correspondent.part(letter, 0))
        .contains(
            "lettera sent in a solution to “Where should the letter box of the village hang?”");

    deliverEverythingAgain();
    comment(expert, problem, "It rains there.");
    List<MimeMessage> letters = asker.letters(3);
    assertThat(letters).hasSize(3);
    assertThat(letters.get(2).getSubject()).startsWith("lettera commented");
    assertThat(letters.get(2).getMessageID()).isNotEqualTo(letter.getMessageID());

    String link = stopLink(letter);
    cannotBeForged(link, expert);
    looksWithoutEffect(link, asker);
    assertThat(post(link).statusCode()).isEqualTo(200);
    assertThat(rhythms(asker)).containsEntry("work", "never").containsEntry("waiting", "never");
    assertThat(rhythms(expert)).containsEntry("work", "weekly").containsEntry("waiting", "atOnce");

    comment(expert, problem, "And the postman is old.");
    awaitNotifications(asker, 4);
    assertThat(count("letter_item i join notification x on x.id = i.notification_id", asker))
        .isEqualTo(3);
    comesOnFriday(asker, expert, problem);
  }

  private void hasBothParts(MimeMessage letter, String problem) throws Exception {
    assertThat(letter.getContentType()).startsWith("multipart/alternative");
    assertThat(letter.getMessageID()).matches("<letter\\.[0-9a-z]{13}@localhost>");
    assertThat(letter.getHeader("Content-Language")).containsExactly("en");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(stopLink(letter)).startsWith("http://localhost:8080/unsubscribe/");
    assertThat(((Multipart) letter.getContent()).getCount()).isEqualTo(2);
    String straight = "/problem/" + problem + "/where-should-the-letter-box-of-the-village-hang";
    assertThat(Correspondent.part(letter, 0)).contains(straight, "Stop letters");
    assertThat(get("http://localhost:8080" + straight).statusCode()).isEqualTo(200);
    Document html = Jsoup.parse(Correspondent.part(letter, 1));
    assertThat(html.select("h1").text()).startsWith("lettera commented");
    assertThat(html.select("[src], link, script")).isEmpty();
  }

  private void cannotBeForged(String link, Correspondent other) throws Exception {
    String token = link.substring(link.lastIndexOf('/') + 1);
    String member = memberOf(other);
    for (String forged :
        List.of(
            member + token.substring(member.length()),
            token.replace("atOnce", "weekly"),
            token.substring(0, token.length() - 2) + "AA",
            "nothing")) {
      String address = link.replace(token, forged);
      assertThat(post(address).statusCode()).as(forged).isEqualTo(404);
      assertThat(get(address).statusCode()).as(forged).isEqualTo(404);
    }
    assertThat(rhythms(other)).containsEntry("waiting", "atOnce").containsEntry("work", "weekly");
  }

  private void looksWithoutEffect(String link, Correspondent reader) throws Exception {
    HttpResponse<String> page = get(link);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.body()).select("form[method=post] button").text())
        .isEqualTo("Stop these letters");
    assertThat(rhythms(reader)).containsEntry("work", "atOnce");
  }

  /** The database is told that it is Friday, for the letter is due on Fridays only. */
  private void comesOnFriday(Correspondent asker, Correspondent expert, String problem)
      throws Exception {
    JsonNode solutions = asker.rest().get("/problems/" + problem + "/solutions").expect(200).json();
    asker
        .rest()
        .post(
            "/solutions/" + solutions.at("/items/0/id").asText() + "/comments",
            Map.of("text", "Thank you."))
        .expect(201);
    awaitNotifications(expert, 1);
    execute(
        "update letter_item set due_at = now() where letter_id is null and rhythm = 'WEEKLY'"
            + " and member_id = (select id from member where handle = 'lettera')");
    MimeMessage letter = expert.letters(2).get(1);
    assertThat(letter.getSubject()).startsWith("Perjantaikirje: posta kommentoi");
    assertThat(Correspondent.part(letter, 0))
        .containsSubsequence("posta kommentoi", "pistettä", "Lopeta perjantaikirje");
    assertThat(stopLink(letter)).contains("/fi/unsubscribe/");
  }

  private static void wishesEverythingAtOnce(Correspondent member) {
    member
        .rest()
        .put(
            "/me/notification-preferences",
            Map.of(
                "timeZone",
                whereItIsNoon(),
                "categories",
                List.of(Map.of("category", "work", "rhythm", "atOnce"))))
        .expect(200);
  }

  /** No letters are written at night. */
  private static String whereItIsNoon() {
    return IntStream.rangeClosed(-12, 12)
        .mapToObj(hours -> "Etc/GMT" + (hours < 0 ? "" : "+") + hours)
        .filter(zone -> Instant.now().atZone(ZoneId.of(zone)).getHour() == 12)
        .findFirst()
        .orElseThrow();
  }

  private static String open(Correspondent asker, String question) {
    String id = asker.rest().post("/problems", Briefs.bounded(question)).expect(201).text("id");
    asker.rest().post("/problems/" + id + "/open").expect(200);
    return id;
  }

  private static void comment(Correspondent by, String problem, String text) {
    by.rest().post("/problems/" + problem + "/comments", Map.of("text", text)).expect(201);
  }

  private static Map<String, String> rhythms(Correspondent member) {
    Map<String, String> rhythms = new java.util.HashMap<>();
    member
        .rest()
        .get("/me/notification-preferences")
        .expect(200)
        .json()
        .path("categories")
        .forEach(one -> rhythms.put(one.path("category").asText(), one.path("rhythm").asText()));
    return rhythms;
  }

  private static void awaitNotifications(Correspondent member, int count)
      throws InterruptedException {
    Instant end = Instant.now().plusSeconds(180);
    int found = 0;
    while (found < count && Instant.now().isBefore(end)) {
      found = member.rest().get("/notifications").expect(200).json().path("items").size();
      Thread.sleep(200);
    }
    assertThat(found).isEqualTo(count);
  }

  private String stopLink(MimeMessage letter) throws Exception {
    return letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", "");
  }

  /** Letters lead to the public address; the server under test listens elsewhere. */
  private URI here(String link) {
    return URI.create(link.replace("http://localhost:8080/", portal.url()));
  }

  /** As mail programs do: no cookie, no origin, the body of RFC 8058. */
  private HttpResponse<String> post(String link) throws Exception {
    return MAIL_PROGRAM.send(
        HttpRequest.newBuilder(here(link))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String link) throws Exception {
    return MAIL_PROGRAM.send(HttpRequest.newBuilder(here(link)).build(), BodyHandlers.ofString());
  }

  /** The subscriber begins anew at the beginning of the log. */
  private void deliverEverythingAgain() throws SQLException {
    execute("update event_subscription set xid = '0', event_id = 0 where name = 'notifications'");
  }

  private void execute(String sql) throws SQLException {
    try (Connection database = portal.database();
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private int count(String from, Correspondent member) throws SQLException {
    return Integer.parseInt(
        one(
            "select count(*) from "
                + from
                + " join member m on m.id = x.member_id where m.handle = '"
                + member.handle()
                + "'"));
  }

  private String memberOf(Correspondent member) throws SQLException {
    return org.talkoot.shared.Ids.text(
        Long.parseLong(one("select id from member where handle = '" + member.handle() + "'")));
  }

  private String one(String sql) throws SQLException {
    try (Connection database = portal.database();
        Statement statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
