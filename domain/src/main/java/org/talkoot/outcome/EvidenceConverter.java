package org.talkoot.outcome;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.JsonConverter;

/** Keeps the evidence of a step in its row. */
@Converter
public class EvidenceConverter extends JsonConverter<EvidenceLinks>
    implements AttributeConverter<@Nullable EvidenceLinks, @Nullable Object> {
  /** Reads and writes its values. */
  public EvidenceConverter() {
    super(new TypeReference<>() {});
  }
}
