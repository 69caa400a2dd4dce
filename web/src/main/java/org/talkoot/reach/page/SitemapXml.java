package org.talkoot.reach.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.talkoot.reach.application.SitemapPage;
import org.talkoot.web.page.Language;

/**
 * Lists of pages in the form of sitemaps.org; each page stands there in both languages, and each
 * names the other.
 *
 * @param home whole address of the portal, without a slash at its end
 */
record SitemapXml(String home) {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** Writes the list of lists: their paths and when something in them last changed. */
  byte[] index(Map<String, Instant> parts) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLStreamWriter xml = begin(out, "sitemapindex");
    for (Map.Entry<String, Instant> part : parts.entrySet()) {
      xml.writeStartElement("sitemap");
      text(xml, "loc", home + part.getKey());
      changed(xml, part.getValue());
      xml.writeEndElement();
    }
    return end(xml, out);
  }

  /** Writes a list of pages. */
  byte[] pages(List<SitemapPage> pages) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLStreamWriter xml = begin(out, "urlset");
    xml.writeNamespace("xhtml", XHTML);
    for (SitemapPage page : pages) {
      for (Language language : Language.values()) {
        page(xml, page, language);
      }
    }
    return end(xml, out);
  }

  private void page(XMLStreamWriter xml, SitemapPage page, Language language)
      throws XMLStreamException {
    xml.writeStartElement("url");
    text(xml, "loc", home + language.path(page.path()));
    changed(xml, page.changedAt());
    for (Language other : Language.values()) {
      xml.writeEmptyElement("xhtml", "link", XHTML);
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", other.tag());
      xml.writeAttribute("href", home + other.path(page.path()));
    }
    xml.writeEndElement();
  }

  private static XMLStreamWriter begin(ByteArrayOutputStream out, String root)
      throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(NAMESPACE);
    return xml;
  }

  private static byte[] end(XMLStreamWriter xml, ByteArrayOutputStream out)
      throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
    return out.toByteArray();
  }

  private static void changed(XMLStreamWriter xml, @Nullable Instant at) throws XMLStreamException {
    if (at != null && at.isAfter(Instant.EPOCH)) {
      text(xml, "lastmod", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
