package org.talkoot.outcome;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.talkoot.shared.JsonConverter;

/** Keeps the evidence of a step in its row. */
@Converter
public class EvidenceConverter extends JsonConverter<List<Evidence>> {
  /** Reads and writes its values. */
  public EvidenceConverter() {
    super(new TypeReference<>() {});
  }
}
