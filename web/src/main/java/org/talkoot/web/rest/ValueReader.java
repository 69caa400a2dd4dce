package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that is written as a string, and notes a string that is none.
 *
 * @param <T> the value
 */
final class ValueReader<T> extends StdScalarDeserializer<@Nullable T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<String, Optional<T>> parse;
  private final String code;

  private ValueReader(Class<T> type, Function<String, Optional<T>> parse, String code) {
    super(type);
    this.parse = parse;
    this.code = code;
  }

  static <T> ValueReader<T> of(Class<T> type, Function<String, Optional<T>> parse, String code) {
    return new ValueReader<>(type, parse, code);
  }

  @Override
  public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(this, "a string is wanted");
    }
    Optional<T> value = parse.apply(in.getText());
    if (value.isEmpty()) {
      BadValues.of(context).note(FieldPath.of(in), code);
    }
    return value.orElse(null);
  }
}
