package org.talkoot.web.kept;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.expression.PageResolver;
import org.talkoot.web.expression.Question;

/** One of a list, by the name that a page calls it. */
final class Row extends ValueExpression {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Object row;

  Row(String name, Object row) {
    this.name = name;
    this.row = row;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T getValue(ELContext page) {
    PageResolver.of(page).ifPresent(asked -> asked.tell(new RowQuestion(name), row));
    return (T) row;
  }

  @Override
  public void setValue(ELContext page, Object value) {
    throw new PropertyNotWritableException(name);
  }

  @Override
  public boolean isReadOnly(ELContext page) {
    return true;
  }

  @Override
  public Class<?> getType(ELContext page) {
    return row.getClass();
  }

  @Override
  public Class<?> getExpectedType() {
    return Object.class;
  }

  @Override
  public String getExpressionString() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row another && name.equals(another.name) && row.equals(another.row);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, row);
  }

  @Override
  public boolean isLiteralText() {
    return false;
  }

  /** Which row stands behind a name while a page is built. */
  private record RowQuestion(String name) implements Question {
    @Override
    public @Nullable Object again(ELContext page) {
      ValueExpression now = page.getVariableMapper().resolveVariable(name);
      return now instanceof Row another ? another.row : null;
    }
  }
}
