package org.talkoot.transfer.persistence;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Turns HTML of an imported site into Markdown, the one form that texts have here.
 *
 * <p>Only plain elements of text come through; what is shown is sanitised once more like anybody's
 * Markdown.
 */
final class ForeignHtml {
  private static final Safelist TEXT = Safelist.relaxed().addTags("s", "kbd", "hr");
  private static final Document.OutputSettings AS_IT_IS =
      new Document.OutputSettings().prettyPrint(false);
  private static final FlexmarkHtmlConverter CONVERTER =
      FlexmarkHtmlConverter.builder(
              new MutableDataSet()
                  .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                  .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false))
          .build();

  private ForeignHtml() {}

  static String asMarkdown(String html) {
    return CONVERTER.convert(Jsoup.clean(html, "", TEXT, AS_IT_IS)).strip();
  }
}
