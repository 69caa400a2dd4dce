package org.talkoot.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stores instants as timestamps; without it EclipseLink 4 would serialise them. */
@Converter(autoApply = true)
public class InstantConverter
    implements AttributeConverter<@Nullable Instant, @Nullable Timestamp> {
  @Override
  public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp stored) {
    return stored == null ? null : stored.toInstant();
  }
}
