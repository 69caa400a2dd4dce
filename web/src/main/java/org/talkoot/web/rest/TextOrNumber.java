package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a figure that people write as a text and programs as a number. */
public final class TextOrNumber extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  private static final TextReader TEXT = new TextReader();

  /** Reads such figures. */
  public TextOrNumber() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
    return in.currentToken().isNumeric() ? in.getText() : TEXT.deserialize(in, context);
  }
}
