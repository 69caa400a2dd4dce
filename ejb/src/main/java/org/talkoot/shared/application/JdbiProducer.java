package org.talkoot.shared.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.talkoot.shared.LongId;

/**
 * Hands out Jdbi over the one data source.
 *
 * <p>Connections join the caller's transaction. Rows become any record by column name (snake_case);
 * ids go in and out as their value types; {@code bigint[]} as {@code List<Long>}.
 */
@ApplicationScoped
public class JdbiProducer {
  @Resource(lookup = "java:app/jdbc/talkoot")
  private DataSource dataSource;

  /** Returns the shared, thread-safe entry to SQL. */
  @Produces
  @Singleton
  public Jdbi jdbi() {
    return configured(Jdbi.create(dataSource));
  }

  /** Teaches Jdbi our records, ids and arrays; tests use it on their own data source. */
  public static Jdbi configured(Jdbi jdbi) {
    jdbi.registerRowMapper(JdbiProducer::recordMapper);
    jdbi.registerColumnMapper(JdbiProducer::idMapper);
    jdbi.registerArgument(new IdArguments());
    jdbi.registerArrayType(Long.class, "int8");
    jdbi.registerArrayType(long.class, "int8");
    jdbi.registerArrayType(Integer.class, "int4");
    jdbi.registerArrayType(String.class, "text");
    return jdbi;
  }

  private static Optional<RowMapper<?>> recordMapper(Type type, ConfigRegistry config) {
    Class<?> raw = GenericTypes.getErasedType(type);
    return raw.isRecord() ? Optional.of(RecordMapper.of(raw)) : Optional.empty();
  }

  private static Optional<ColumnMapper<?>> idMapper(Type type, ConfigRegistry config) {
    Class<?> raw = GenericTypes.getErasedType(type);
    if (!LongId.class.isAssignableFrom(raw) || raw.isInterface()) {
      return Optional.empty();
    }
    Method factory = factoryOf(raw);
    return Optional.of(
        (row, column, context) -> {
          long value = row.getLong(column);
          return row.wasNull() ? null : make(factory, value);
        });
  }

  private static Method factoryOf(Class<?> id) {
    try {
      return id.getMethod("of", long.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(id + " needs a static of(long)", e);
    }
  }

  private static Object make(Method factory, long value) {
    try {
      return factory.invoke(null, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class IdArguments extends AbstractArgumentFactory<LongId> {
    IdArguments() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(LongId id, ConfigRegistry config) {
      return (position, statement, context) -> statement.setLong(position, id.value());
    }
  }
}
