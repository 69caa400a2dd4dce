package org.talkoot.shared;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.stream.Stream;

/** Puts services together without a container: each injected field gets the part of its type. */
public final class Wired {
  private Wired() {}

  /** Makes the service and fills its fields from the parts; a part that is missing stays null. */
  public static <T> T of(Class<T> service, Object... parts) {
    try {
      T made = service.getDeclaredConstructor().newInstance();
      for (Field field : service.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          field.setAccessible(true);
          field.set(
              made, Stream.of(parts).filter(field.getType()::isInstance).findFirst().orElse(null));
        }
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
