package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a text and notes one that the database could not keep. */
final class TextReader extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  TextReader() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(this, "a string is wanted");
    }
    String text = in.getText();
    if (!Texts.canBeKept(text)) {
      BadValues.of(context).note(FieldPath.of(in), "text.controlCharacter");
    }
    return text;
  }
}
