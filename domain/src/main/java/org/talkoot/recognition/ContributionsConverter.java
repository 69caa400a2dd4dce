package org.talkoot.recognition;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.JsonConverter;

/** Keeps what a recognition is for in its row. */
@Converter
public class ContributionsConverter extends JsonConverter<ContributionsNamed>
    implements AttributeConverter<@Nullable ContributionsNamed, @Nullable Object> {
  /** Reads and writes lists of contributions. */
  public ContributionsConverter() {
    super(new TypeReference<>() {});
  }
}
