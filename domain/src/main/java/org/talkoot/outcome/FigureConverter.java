package org.talkoot.outcome;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.JsonConverter;

/** Keeps the figure of a step in its row. */
@Converter
public class FigureConverter extends JsonConverter<Figure>
    implements AttributeConverter<@Nullable Figure, @Nullable Object> {
  /** Reads and writes its values. */
  public FigureConverter() {
    super(new TypeReference<>() {});
  }
}
