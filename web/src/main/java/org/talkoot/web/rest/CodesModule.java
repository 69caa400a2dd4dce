package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;

/**
 * Ids and codes as strings, and texts that the database can keep.
 *
 * <p>A string that is no such id, code or time is not an error of form: it is noted as a bad value
 * ({@link BadValues}) so that the caller hears of all of them at once, and after the refusals that
 * come first.
 */
final class CodesModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  CodesModule() {
    super("codes");
    addSerializer(LongId.class, new IdWriter());
    addSerializer(enums(), new CodeWriter());
    addDeserializer(String.class, new TextReader());
    addDeserializer(Instant.class, ValueReader.of(Instant.class, Texts::instant, "value.instant"));
    addDeserializer(LocalDate.class, ValueReader.of(LocalDate.class, Texts::date, "value.date"));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new EnumReaders());
  }

  @SuppressWarnings("unchecked")
  private static Class<Enum<?>> enums() {
    return (Class<Enum<?>>) (Class<?>) Enum.class;
  }

  private static final class IdWriter extends StdScalarSerializer<LongId> {
    private static final long serialVersionUID = 1L;

    IdWriter() {
      super(LongId.class);
    }

    @Override
    public void serialize(LongId id, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(id.toString());
    }
  }

  private static final class CodeWriter extends StdScalarSerializer<Enum<?>> {
    private static final long serialVersionUID = 1L;

    CodeWriter() {
      super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(Codes.of(value));
    }
  }

  private static final class EnumReaders extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return codeReader(type.asSubclass(Enum.class));
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return LongId.class.isAssignableFrom(type.getRawClass())
          ? new IdReader(type.getRawClass())
          : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type.isEnum() || LongId.class.isAssignableFrom(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static StdScalarDeserializer<?> codeReader(Class<? extends Enum> type) {
      return ValueReader.of((Class) type, text -> Codes.parse((Class) type, text), "value.code");
    }
  }
}
