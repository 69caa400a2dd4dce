package org.talkoot.reputation.persistence;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlStatement;

/** Binds a list of rows to a statement as one array a column, for {@code unnest}. */
record Columns<S extends SqlStatement<S>, R>(S statement, List<R> rows) {
  static <S extends SqlStatement<S>, R> Columns<S, R> of(S statement, Collection<R> rows) {
    return new Columns<>(statement, List.copyOf(rows));
  }

  Columns<S, R> number(String name, Function<R, Long> value) {
    statement.bindArray(name, Long.class, rows.stream().map(value).toList());
    return this;
  }

  Columns<S, R> text(String name, Function<R, Object> value) {
    statement.bindArray(
        name, String.class, rows.stream().map(row -> value.apply(row).toString()).toList());
    return this;
  }
}
