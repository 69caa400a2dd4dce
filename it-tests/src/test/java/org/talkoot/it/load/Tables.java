package org.talkoot.it.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows that wait to be copied into the database, table by table in the order of first mention. */
final class Tables {
  private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

  /** Mentions a table, with the columns that its rows will have. */
  Tables with(String tableAndColumns) {
    rows.put(tableAndColumns, new StringBuilder());
    return this;
  }

  /** Adds a row to the mentioned table of that name. */
  void add(String table, @Nullable Object... values) {
    StringBuilder text = of(table);
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t").append(written(values[i]));
    }
    text.append('\n');
  }

  private StringBuilder of(String table) {
    return rows.entrySet().stream()
        .filter(one -> one.getKey().startsWith(table + " "))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(table))
        .getValue();
  }

  /** Writes a value as COPY reads it. */
  static String written(@Nullable Object value) {
    if (value == null) {
      return "\\N";
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
    return value
        .toString()
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** Copies everything that waits. */
  void copyInto(Connection connection) throws SQLException, IOException {
    for (Map.Entry<String, StringBuilder> table : rows.entrySet()) {
      byte[] bytes = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(bytes));
      table.getValue().setLength(0);
    }
  }
}
