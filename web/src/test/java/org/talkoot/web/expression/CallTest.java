package org.talkoot.web.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallTest {
  private final ELContext context = new AsItIs();

  @Test
  void a_part_of_a_record_is_called_by_its_name() {
    assertThat(call("named", 0).on(new Person("Aino", true), context)).isEqualTo("Aino");
  }

  @Test
  void a_property_is_read_by_get_or_is() {
    Person aino = new Person("Aino", true);

    assertThat(Call.reading(Person.class, "title").orElseThrow().on(aino, context))
        .isEqualTo("Ms Aino");
    assertThat(Call.reading(Person.class, "known").orElseThrow().on(aino, context)).isEqualTo(true);
    assertThat(Call.reading(Person.class, "named")).isEmpty();
  }

  @Test
  void any_number_of_arguments_is_gathered() {
    Person aino = new Person("Aino", true);

    assertThat(call("greeted", 1).on(aino, context, "Hello")).isEqualTo("Hello Aino []");
    assertThat(call("greeted", 3).on(aino, context, "Hello", "dear", "old"))
        .isEqualTo("Hello Aino [dear, old]");
  }

  @Test
  void where_two_methods_could_be_meant_none_is_chosen() {
    assertThat(Call.of(Person.class, "older", 1)).isEmpty();
    assertThat(Call.of(Person.class, "unheardOf", 0)).isEmpty();
  }

  @Test
  void a_class_that_others_may_not_see_is_left_to_the_server() {
    assertThat(Call.of(List.of(1).getClass(), "size", 0)).isEmpty();
  }

  @Test
  void what_the_method_throws_is_the_cause() {
    assertThatThrownBy(() -> call("refused", 0).on(new Person("Aino", true), context))
        .isInstanceOf(ELException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private static Call call(String name, int arguments) {
    return Call.of(Person.class, name, arguments).orElseThrow();
  }

  /** Somebody whom pages show. */
  public record Person(String named, boolean isKnown) {
    public String getTitle() {
      return "Ms " + named;
    }

    public String greeted(String how, Object... words) {
      return how + " " + named + " " + List.of(words);
    }

    public boolean older(int than) {
      return than < 0;
    }

    public boolean older(Person than) {
      return than.isKnown;
    }

    public String refused() {
      throw new IllegalStateException("not now");
    }
  }

  /** Leaves arguments as they are. */
  private static final class AsItIs extends ELContext {
    @Override
    public <T> @Nullable T convertToType(@Nullable Object value, Class<T> type) {
      return Optional.ofNullable(value).map(type::cast).orElse(null);
    }

    @Override
    public @Nullable ELResolver getELResolver() {
      return null;
    }

    @Override
    public @Nullable FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public @Nullable VariableMapper getVariableMapper() {
      return null;
    }
  }
}
