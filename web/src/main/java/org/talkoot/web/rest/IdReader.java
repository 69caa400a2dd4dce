package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads an id in a body; the service says that what is no id is unknown. */
final class IdReader extends StdScalarDeserializer<Object> {
  private static final long serialVersionUID = 1L;

  IdReader(Class<?> type) {
    super(type);
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(this, "a string is wanted");
    }
    return IdText.read(handledType(), in.getText());
  }
}
