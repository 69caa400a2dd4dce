package org.talkoot.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.talkoot.shared.JsonConverter;

/** Keeps the scores of a review in its row. */
@Converter
public class ScoresConverter extends JsonConverter<Scores> {
  /** Reads and writes lists of scores. */
  public ScoresConverter() {
    super(new TypeReference<>() {});
  }
}
