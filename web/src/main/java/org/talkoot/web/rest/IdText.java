package org.talkoot.web.rest;

import java.lang.reflect.Method;
import org.talkoot.shared.Ids;

/** Reads ids of any type; what is no id at all becomes the id that nothing has. */
final class IdText {
  private static final long NOTHING = 0;
  private static final ClassValue<Method> FACTORIES =
      new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
          try {
            return type.getMethod("of", long.class);
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " needs a static of(long)", e);
          }
        }
      };

  private IdText() {}

  static Object read(Class<?> type, String text) {
    try {
      return FACTORIES.get(type).invoke(null, Ids.parse(text).orElse(NOTHING));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
