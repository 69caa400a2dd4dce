package org.talkoot.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.talkoot.shared.JsonConverter;

/** Keeps the declared connections of a reviewer in the review's row. */
@Converter
public class ConflictsConverter extends JsonConverter<Conflicts> {
  /** Reads and writes lists of connections. */
  public ConflictsConverter() {
    super(new TypeReference<>() {});
  }
}
