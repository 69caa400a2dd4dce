package org.talkoot.problem;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a status by its code. */
@Converter
public class ProblemStatusConverter implements AttributeConverter<ProblemStatus, String> {
  @Override
  public String convertToDatabaseColumn(ProblemStatus status) {
    return status.code();
  }

  @Override
  public ProblemStatus convertToEntityAttribute(String code) {
    return ProblemStatus.of(code)
        .orElseThrow(() -> new IllegalStateException("no status of a problem: " + code));
  }
}
