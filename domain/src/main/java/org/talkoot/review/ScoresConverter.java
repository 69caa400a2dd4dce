package org.talkoot.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.JsonConverter;

/** Keeps the scores of a review in its row. */
@Converter
public class ScoresConverter extends JsonConverter<Scores>
    implements AttributeConverter<@Nullable Scores, @Nullable Object> {
  /** Reads and writes lists of scores. */
  public ScoresConverter() {
    super(new TypeReference<>() {});
  }
}
