package org.talkoot.reach.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.talkoot.reach.application.Feed;
import org.talkoot.reach.application.FeedEntry;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Language;
import org.talkoot.web.page.Texts;

/**
 * A feed as an Atom document (RFC 4287).
 *
 * <p>The ids of entries are made from what they are about, so they stay when addresses change.
 *
 * @param home whole address of the portal, without a slash at its end
 * @param language of everything that nobody wrote
 */
record AtomFeed(Feed feed, String home, Language language) {
  static final String TYPE = "application/atom+xml";
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  byte[] write() throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", language.tag());
    text(xml, "id", urn("feed " + language.tag() + " " + feed.path()));
    text(xml, "title", title(feed, language));
    text(xml, "updated", feed.updated().toString());
    author(xml, say("site.name"), home + language.path("/"));
    link(xml, "self", TYPE, whole("/feeds" + feed.path()));
    link(xml, "alternate", "text/html", whole(feed.page()));
    text(xml, "icon", home + "/assets/favicon.svg");
    for (FeedEntry entry : feed.entries()) {
      entry(xml, entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
    return out.toByteArray();
  }

  /** Returns what a feed is called in a language. */
  static String title(Feed feed, Language language) {
    String name = language == Language.FI ? feed.name().finnish() : feed.name().english();
    String about = feed.about().name().toLowerCase(Locale.ROOT);
    return Texts.say(language.locale(), "feed.title." + about, name);
  }

  private void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    String about = entry.isOutcome() ? "outcome " + entry.step() : "problem";
    text(xml, "id", urn(about + " " + entry.path().id()));
    xml.writeStartElement("title");
    xml.writeAttribute("xml:lang", entry.language());
    xml.writeCharacters(entry.question());
    xml.writeEndElement();
    text(xml, "published", entry.at().toString());
    text(xml, "updated", entry.at().toString());
    author(xml, entry.by().displayName(), whole("/member/" + entry.by().handle()));
    category(xml, entry.isOutcome() ? "outcome" : "problem");
    for (String topic : entry.topics()) {
      category(xml, topic);
    }
    link(xml, "alternate", "text/html", whole(entry.path().text()));
    summary(xml, entry);
    xml.writeEndElement();
  }

  private void summary(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
    xml.writeStartElement("summary");
    if (entry.isOutcome()) {
      xml.writeAttribute("xml:lang", entry.language());
      xml.writeCharacters(entry.summary());
    } else if (entry.deadline() == null) {
      xml.writeCharacters(say("feed.problem", entry.by().displayName(), entry.network()));
    } else {
      String until = Formats.of(language).date(entry.deadline());
      xml.writeCharacters(
          say("feed.problem.until", entry.by().displayName(), entry.network(), until));
    }
    xml.writeEndElement();
  }

  private String whole(String path) {
    return home + language.path(path);
  }

  private String say(String key, Object... values) {
    return Texts.say(language.locale(), key, values);
  }

  private static String urn(String about) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("talkoot " + about).getBytes(StandardCharsets.UTF_8));
  }

  private static void author(XMLStreamWriter xml, String name, String uri)
      throws XMLStreamException {
    xml.writeStartElement("author");
    text(xml, "name", name);
    text(xml, "uri", uri);
    xml.writeEndElement();
  }

  private static void category(XMLStreamWriter xml, String term) throws XMLStreamException {
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", term);
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }
}
