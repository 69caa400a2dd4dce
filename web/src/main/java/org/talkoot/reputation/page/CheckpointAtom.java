package org.talkoot.reputation.page;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.talkoot.reputation.application.CheckpointView;
import org.talkoot.shared.application.Page;

/**
 * Checkpoints as an Atom document.
 *
 * <p>The text of an entry has what the published hash is made of, one {@code name: value} a line.
 */
final class CheckpointAtom {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final String home;

  /** A feed of the portal at this address, without a slash at its end. */
  CheckpointAtom(String home) {
    this.home = home;
  }

  void write(Page<CheckpointView> page, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text(xml, "id", home + CheckpointFeed.PATH);
    text(xml, "title", "Talkoot: checkpoints of the ledger");
    text(xml, "updated", updated(page).toString());
    xml.writeStartElement("author");
    text(xml, "name", "Talkoot");
    xml.writeEndElement();
    link(xml, "self", "application/atom+xml", home + CheckpointFeed.PATH);
    link(xml, "alternate", "text/html", home + "/checkpoints");
    if (page.next().isPresent()) {
      String next = home + CheckpointFeed.PATH + "?after=" + page.next().get();
      link(xml, "next", "application/atom+xml", next);
    }
    for (CheckpointView checkpoint : page.items()) {
      entry(xml, checkpoint);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private static Instant updated(Page<CheckpointView> page) {
    return page.items().stream().findFirst().map(CheckpointView::at).orElse(Instant.EPOCH);
  }

  private void entry(XMLStreamWriter xml, CheckpointView checkpoint) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(ascii(checkpoint.hash())));
    text(xml, "title", "Checkpoint " + checkpoint.number() + ", " + checkpoint.day());
    text(xml, "updated", checkpoint.at().toString());
    link(xml, "alternate", "text/html", home + "/checkpoints#checkpoint-" + checkpoint.number());
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(content(checkpoint));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String content(CheckpointView checkpoint) {
    return """
        hash: %s
        number: %d
        at: %s
        accounts: %d
        root: %s
        previous: %s
        """
        .formatted(
            checkpoint.hash(),
            checkpoint.number(),
            checkpoint.at(),
            checkpoint.accounts(),
            checkpoint.root(),
            checkpoint.previous());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
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
