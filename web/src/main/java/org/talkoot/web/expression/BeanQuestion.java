package org.talkoot.web.expression;

import jakarta.el.ELContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a named bean.
 *
 * @param bean its name in pages
 * @param arguments never changed
 */
record BeanQuestion(String bean, Call call, List<@Nullable Object> arguments) implements Question {
  static BeanQuestion of(String bean, Call call, @Nullable Object... arguments) {
    return new BeanQuestion(bean, call, Arrays.asList(arguments.clone()));
  }

  @Override
  public @Nullable Object again(ELContext page) {
    Object asked = page.getELResolver().getValue(page, null, bean);
    return asked == null ? null : call.on(asked, page, arguments.toArray());
  }
}
