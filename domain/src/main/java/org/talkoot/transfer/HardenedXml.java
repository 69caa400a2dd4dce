package org.talkoot.transfer;

import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parser for files from outside: no document types, no entities, nothing fetched.
 *
 * <p>The parser of the JDK is asked for by name, so that a server's own cannot slip in with other
 * defaults. Its limit on the summed size of entities is lifted: with document types off only the
 * five built-in ones exist, and a large honest dump is full of these.
 */
final class HardenedXml {

  private static final XMLInputFactory FACTORY = factory();

  private HardenedXml() {}

  static XMLStreamReader over(Reader text) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(text);
  }

  static XMLStreamReader nothing() {
    try {
      return over(new StringReader("<nothing/>"));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The parser cannot read an empty element", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("External entities are not read");
        });
    return factory;
  }
}
