package org.talkoot.outcome;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores stages by their codes. */
@Converter
public class OutcomeStageConverter
    implements AttributeConverter<@Nullable OutcomeStage, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable OutcomeStage stage) {
    return stage == null ? null : stage.code();
  }

  @Override
  public @Nullable OutcomeStage convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : OutcomeStage.of(code).orElseThrow();
  }
}
