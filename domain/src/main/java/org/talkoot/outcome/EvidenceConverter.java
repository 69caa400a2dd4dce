package org.talkoot.outcome;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.talkoot.shared.JsonConverter;

/** Keeps the evidence of a step in its row. */
@Converter
public class EvidenceConverter extends JsonConverter<EvidenceLinks> {
  /** Reads and writes its values. */
  public EvidenceConverter() {
    super(new TypeReference<>() {});
  }
}
