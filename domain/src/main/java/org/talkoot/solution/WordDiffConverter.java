package org.talkoot.solution;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.JsonConverter;

/** Keeps a diff in its row. */
@Converter
public class WordDiffConverter extends JsonConverter<WordDiff>
    implements AttributeConverter<@Nullable WordDiff, @Nullable Object> {
  /** Reads and writes diffs. */
  public WordDiffConverter() {
    super(new TypeReference<>() {});
  }
}
