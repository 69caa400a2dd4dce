package org.talkoot.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The ways in which our rules look at a class. */
final class Conditions {
  private Conditions() {}

  /** Each thing of our own that the class uses must be allowed from where it stands. */
  static ArchCondition<JavaClass> useOnly(
      String description, String root, BiPredicate<Place, Dependency> allowed) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Place here = Place.of(type, root).orElseThrow();
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          boolean ours = Place.of(dependency.getTargetClass(), root).isPresent();
          if (ours && !allowed.test(here, dependency)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The class itself must be as the predicate says. */
  static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> expected) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!expected.test(type)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " does not " + description));
        }
      }
    };
  }
}
