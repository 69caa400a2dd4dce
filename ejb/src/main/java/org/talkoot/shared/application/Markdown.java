package org.talkoot.shared.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people write in Markdown into HTML that is safe to show, and makes foreign HTML safe.
 *
 * <p>Two libraries do the work: one renders, the other lets through a short list of elements. What
 * people write never becomes a heading of the page: headings step down two levels.
 */
@ApplicationScoped
public class Markdown {
  private static final int MOST_CHARACTERS = 16_000_000;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), AutolinkExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).softbreak("<br />\n").build();

  private static final Map<String, String> HEADINGS =
      Map.of("h1", "h3", "h2", "h4", "h3", "h5", "h4", "h6", "h5", "h6", "h6", "h6");

  private static final PolicyFactory SAFE =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "hr",
              "ul",
              "ol",
              "li",
              "blockquote",
              "code",
              "em",
              "strong",
              "i",
              "b",
              "del",
              "ins",
              "s",
              "sub",
              "sup",
              "kbd",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "dl",
              "dt",
              "dd")
          .allowElements(
              (element, attributes) -> HEADINGS.get(element), "h1", "h2", "h3", "h4", "h5", "h6")
          .allowElements(
              (element, attributes) -> {
                attributes.addAll(List.of("tabindex", "0")); // a wide block scrolls by keyboard too
                return element;
              },
              "pre")
          .allowElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("nofollow", "ugc", "noopener")
          .allowAttributes("align")
          .matching(true, "left", "right", "center")
          .onElements("th", "td")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,6}"))
          .onElements("ol")
          .toFactory();

  private final Cache<String, String> rendered =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String markdown, String html) -> markdown.length() + html.length())
          .build();

  /** Renders Markdown as safe HTML; what was rendered lately is kept, for it is read again soon. */
  public String render(String markdown) {
    return rendered.get(markdown, text -> sanitise(RENDERER.render(PARSER.parse(text))));
  }

  /** Makes HTML from elsewhere safe. */
  public String sanitise(String html) {
    return SAFE.sanitize(html);
  }
}
