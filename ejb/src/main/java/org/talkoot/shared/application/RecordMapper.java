package org.talkoot.shared.application;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes records of one type from rows, by column name.
 *
 * <p>Jdbi works out anew for each answer which column goes where, which costs more than reading a
 * few rows. Here it is remembered for each list of columns; a statement has always the same.
 */
final class RecordMapper implements RowMapper<Object> {
  private static final Map<Class<?>, RecordMapper> MAPPERS = new ConcurrentHashMap<>();

  private final RowMapper<?> anyColumns;
  private final Map<List<String>, RowMapper<?>> byColumns = new ConcurrentHashMap<>();

  private RecordMapper(Class<?> type) {
    anyColumns = ConstructorMapper.of(type);
  }

  /** Returns the mapper of a record type. */
  static RecordMapper of(Class<?> type) {
    return MAPPERS.computeIfAbsent(type, RecordMapper::new);
  }

  @Override
  public Object map(ResultSet row, StatementContext context) throws SQLException {
    return specialize(row, context).map(row, context);
  }

  @Override
  @SuppressWarnings("unchecked") // what it makes of a row is an object
  public RowMapper<Object> specialize(ResultSet rows, StatementContext context)
      throws SQLException {
    List<String> columns = columns(rows.getMetaData());
    RowMapper<?> known = byColumns.get(columns);
    if (known == null) {
      known = anyColumns.specialize(rows, context);
      byColumns.put(columns, known);
    }
    return (RowMapper<Object>) known;
  }

  private static List<String> columns(ResultSetMetaData rows) throws SQLException {
    int count = rows.getColumnCount();
    List<String> columns = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      columns.add(rows.getColumnLabel(i));
    }
    return columns;
  }
}
