package org.talkoot.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.JsonConverter;

/** Keeps the declared connections of a reviewer in the review's row. */
@Converter
public class ConflictsConverter extends JsonConverter<Conflicts>
    implements AttributeConverter<@Nullable Conflicts, @Nullable Object> {
  /** Reads and writes lists of connections. */
  public ConflictsConverter() {
    super(new TypeReference<>() {});
  }
}
