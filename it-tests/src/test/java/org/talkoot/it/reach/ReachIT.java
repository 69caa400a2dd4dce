package org.talkoot.it.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A problem on its way to people outside the portal. */
class ReachIT {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String QUESTION = "Missä pyörät & kelkat säilyvät kuivina <talvella>?";
  private static final String WORDS = "/missa-pyorat-kelkat-sailyvat-kuivina-talvella";

  private final Portal portal = Portal.running();
  private final String home = portal.url().replaceAll("/$", "");
  private TestMember requester;
  private String problem;

  @BeforeEach
  void a_problem_is_open() {
    requester = TestMember.named("reacher", portal.rest());
    problem = Briefs.open(requester, QUESTION);
  }

  @Test
  void every_address_of_a_problem_leads_to_the_one_with_its_words() throws Exception {
    for (String old : List.of("", "/vanhat-sanat")) {
      HttpResponse<byte[]> answer = get("/problem/" + problem + old + "?utm_source=chat");
      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(header(answer, "location"))
          .isEqualTo("/problem/" + problem + WORDS + "?utm_source=chat");
    }
    assertThat(header(get("/fi/problem/" + problem), "location"))
        .isEqualTo("/fi/problem/" + problem + WORDS);

    HttpResponse<byte[]> page = get("/problem/" + problem + WORDS + "?utm_source=chat");
    assertThat(page.statusCode()).isEqualTo(200);
    org.jsoup.nodes.Document html = Jsoup.parse(text(page));
    assertThat(html.select("link[rel=canonical]").attr("href"))
        .isEqualTo(home + "/problem/" + problem + WORDS);
    assertThat(html.select("link[hreflang=fi]").attr("href"))
        .isEqualTo(home + "/fi/problem/" + problem + WORDS);
    assertThat(html.select("meta[property=og:title]").attr("content")).isEqualTo(QUESTION);
    assertThat(html.select("link[type=application/atom+xml]").eachAttr("href"))
        .contains("/feeds/site.atom", "/feeds/network/commons.atom");
    String picture = html.select("meta[property=og:image]").attr("content");
    assertThat(get(picture.substring(home.length())).statusCode()).isEqualTo(200);
    assertThat(get("/problem/0000000000000/words").statusCode()).isEqualTo(404);
  }

  @Test
  void search_engines_read_an_answered_question_as_one() throws Exception {
    String page = "/problem/" + problem + WORDS;
    assertThat(Jsoup.parse(text(get(page))).select("script[type=application/ld+json]")).isEmpty();
    Briefs.solve(TestMember.named("answerer", portal.rest()), problem, "Under </script> a roof.");

    String data =
        Jsoup.parse(text(get(page))).select("script[type=application/ld+json]").first().data();
    JsonNode question = new ObjectMapper().readTree(data).path("mainEntity");
    assertThat(question.path("name").asText()).isEqualTo(QUESTION);
    assertThat(question.path("answerCount").asInt()).isEqualTo(1);
    assertThat(question.path("suggestedAnswer").path(0).path("text").asText())
        .isEqualTo("Under </script> a roof.");
  }

  @Test
  void feeds_carry_it_in_both_languages_and_are_asked_for_again_by_their_tag() throws Exception {
    for (String feed :
        List.of(
            "/feeds/site.atom",
            "/fi/feeds/network/commons.atom",
            "/feeds/topic/bus-stops.atom",
            "/fi/feeds/member/" + requester.handle() + ".atom")) {
      HttpResponse<byte[]> answer = get(feed);
      assertThat(answer.statusCode()).as(feed).isEqualTo(200);
      assertThat(header(answer, "content-type")).startsWith("application/atom+xml");
      assertThat(header(answer, "set-cookie")).isEmpty();
      isValidAtom(feed, xml(answer));
      assertThat(get(feed, "If-None-Match", header(answer, "etag")).statusCode()).isEqualTo(304);
      assertThat(get(feed, "If-Modified-Since", header(answer, "last-modified")).statusCode())
          .isEqualTo(304);
      assertThat(get(feed, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
    assertThat(get("/feeds/topic/nobody-asks-this.atom").statusCode()).isEqualTo(404);
    assertThat(get("/feeds/elsewhere.atom").statusCode()).isEqualTo(404);
  }

  @Test
  void the_sitemap_lists_it_in_both_languages() throws Exception {
    assertThat(text(get("/robots.txt"))).contains("Sitemap: " + home + "/sitemap.xml\n");
    NodeList parts = xml(get("/sitemap.xml")).getElementsByTagName("loc");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < parts.getLength(); i++) {
      HttpResponse<byte[]> part = get(parts.item(i).getTextContent().substring(home.length()));
      assertThat(part.statusCode()).isEqualTo(200);
      assertThat(xml(part).getElementsByTagName("url").getLength()).isLessThanOrEqualTo(50_000);
      all.append(text(part));
    }
    assertThat(all)
        .contains("<loc>" + home + "/problem/" + problem + WORDS + "</loc>")
        .contains("<loc>" + home + "/fi/problem/" + problem + WORDS + "</loc>")
        .contains("hreflang=\"fi\" href=\"" + home + "/fi/network/commons\"");
  }

  @Test
  void it_has_a_picture_of_the_size_that_other_sites_show() throws Exception {
    for (String path :
        List.of(
            "/share/problem/" + problem + ".png",
            "/fi/share/problem/" + problem + ".png",
            "/share/member/" + requester.handle() + ".png",
            "/share/site.png")) {
      HttpResponse<byte[]> answer = get(path);
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
      assertThat(picture.getWidth()).isEqualTo(1200);
      assertThat(picture.getHeight()).isEqualTo(630);
      assertThat(answer.body().length).isLessThan(300_000);
      assertThat(header(answer, "cross-origin-resource-policy")).isEqualTo("cross-origin");
      assertThat(get(path, "If-None-Match", header(answer, "etag")).statusCode()).isEqualTo(304);
    }
    assertThat(get("/share/outcome/" + problem + ".png").statusCode()).isEqualTo(404);
  }

  @Test
  void other_pages_show_its_card_and_nothing_else_of_us() throws Exception {
    HttpResponse<byte[]> card = get("/embed/problem/" + problem);
    assertThat(header(card, "content-security-policy"))
        .contains("default-src 'none'", "frame-ancestors *");
    assertThat(header(card, "x-frame-options")).isEmpty();
    assertThat(header(card, "set-cookie")).isEmpty();
    assertThat(Jsoup.parse(text(card)).select("script, form, iframe")).isEmpty();
    assertThat(Jsoup.parse(text(card)).select("h1 a").attr("href"))
        .isEqualTo(home + "/problem/" + problem + WORDS);
    assertThat(header(get("/problems"), "content-security-policy"))
        .contains("frame-ancestors 'none'");
    assertThat(header(get("/problems"), "x-frame-options")).isEqualTo("DENY");

    String page = home + "/fi/problem/" + problem + WORDS;
    HttpResponse<byte[]> said = get("/oembed?maxwidth=300&url=" + encoded(page));
    JsonNode oembed = new ObjectMapper().readTree(said.body());
    assertThat(oembed.path("title").asText()).isEqualTo(QUESTION);
    assertThat(oembed.path("width").asInt()).isEqualTo(300);
    assertThat(Jsoup.parse(oembed.path("html").asText()).select("iframe").attr("src"))
        .isEqualTo(home + "/fi/embed/problem/" + problem);
    assertThat(get("/oembed?format=xml&url=" + encoded(page)).statusCode()).isEqualTo(501);
    assertThat(get("/oembed?url=" + encoded("https://other.example/problem/1")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void nothing_of_a_private_network_or_of_a_draft_goes_out() throws Exception {
    RestClient insider = TestMember.ofTheSample("kaisa", portal.rest()).rest();
    String hidden =
        insider.get("/problems?network=hirsijarvi").expect(200).json().at("/items/0/id").asText();
    String draft =
        requester.rest().post("/problems", Map.of("question", "Who?")).expect(201).text("id");
    for (String secret : List.of(hidden, draft)) {
      for (String path :
          List.of(
              "/problem/" + secret,
              "/problem/" + secret + "/words",
              "/share/problem/" + secret + ".png",
              "/share/outcome/" + secret + ".png",
              "/embed/problem/" + secret,
              "/oembed?url=" + encoded(home + "/problem/" + secret))) {
        assertThat(get(path).statusCode()).as(path).isEqualTo(404);
      }
      for (String path : List.of("/feeds/site.atom", "/feeds/member/kaisa.atom")) {
        assertThat(text(get(path))).as(path).doesNotContain(secret, "hirsijarvi");
      }
    }
    assertThat(get("/feeds/network/hirsijarvi.atom").statusCode()).isEqualTo(404);
    assertThat(text(get("/sitemap/pages.xml"))).doesNotContain("hirsijarvi");
  }

  private void isValidAtom(String path, Document feed) {
    Element root = feed.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(root.getAttribute("xml:lang")).isEqualTo(path.startsWith("/fi") ? "fi" : "en");
    for (String required : List.of("id", "title", "updated", "author")) {
      assertThat(children(root, required)).as("%s of %s", required, path).hasSize(1);
    }
    List<Element> entries = children(root, "entry");
    assertThat(entries).isNotEmpty().hasSizeLessThanOrEqualTo(40);
    for (Element entry : entries) {
      for (String required : List.of("id", "title", "updated", "author", "summary", "link")) {
        assertThat(children(entry, required)).as("%s in %s", required, path).hasSize(1);
      }
    }
    assertThat(entries.stream().map(entry -> children(entry, "id").get(0).getTextContent()))
        .doesNotHaveDuplicates();
    assertThat(entries)
        .anyMatch(entry -> children(entry, "title").get(0).getTextContent().equals(QUESTION));
  }

  private static List<Element> children(Element parent, String name) {
    NodeList all = parent.getElementsByTagNameNS(ATOM, name);
    return java.util.stream.IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(one -> one.getParentNode().equals(parent))
        .toList();
  }

  private static Document xml(HttpResponse<byte[]> answer) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name.toLowerCase(Locale.ROOT)).orElse("");
  }

  private HttpResponse<byte[]> get(String path, String... header)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
    if (header.length == 2) {
      request.header(header[0], header[1]);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
