package org.talkoot.shared.application;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;

/** Binds a list of rows to a statement as one array a column, for {@code unnest}. */
public record Columns<S extends SqlStatement<S>, R>(S statement, List<R> rows) {
  /** Begins with rows and no column. */
  public static <S extends SqlStatement<S>, R> Columns<S, R> of(S statement, Collection<R> rows) {
    return new Columns<>(statement, List.copyOf(rows));
  }

  /** Binds a column of numbers. */
  public Columns<S, R> number(String name, Function<R, Long> value) {
    return array(name, "int8", rows.stream().map(value).toArray(Long[]::new));
  }

  /** Binds a column of whatever can be read from its text, cast where it is used. */
  public Columns<S, R> text(String name, Function<R, Object> value) {
    return array(
        name, "text", rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new));
  }

  /** Binds a column of lists of numbers as text, to be cast to {@code bigint[]}. */
  public Columns<S, R> numbers(String name, Function<R, List<Long>> value) {
    return text(
        name,
        row -> value.apply(row).stream().map(String::valueOf).collect(joining(",", "{", "}")));
  }

  /** Bound past the search for what fits the type, which costs more than the array itself. */
  private Columns<S, R> array(String name, String type, Object[] values) {
    Argument array =
        (position, prepared, context) ->
            prepared.setArray(position, context.getConnection().createArrayOf(type, values));
    statement.bind(name, array);
    return this;
  }
}
