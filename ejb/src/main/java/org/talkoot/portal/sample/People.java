package org.talkoot.portal.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.JoinPolicy;
import org.talkoot.network.Visibility;

/** The networks of the story, who belongs to them and who was honoured. */
record People(List<Community> networks, List<Person> members, List<Honour> recognitions) {

  /** A network besides the commons. */
  record Community(
      String slug, String name, String purpose, Visibility visibility, JoinPolicy joinPolicy) {}

  /** A member; joined so many days before the story is told. */
  record Person(
      String handle,
      String name,
      String headline,
      String organisation,
      String language,
      int daysAgo,
      boolean operator,
      @Nullable String invitedBy,
      @Nullable List<String> manages,
      @Nullable List<String> joins,
      @Nullable List<String> knows) {

    List<String> managed() {
      return manages == null ? List.of() : manages;
    }

    List<String> joined() {
      return joins == null ? List.of() : joins;
    }

    List<String> known() {
      return knows == null ? List.of() : knows;
    }

    String email() {
      return handle + "@talkoot.example";
    }
  }

  /**
   * A recognition awarded by a manager for a solution ({@code problem/solution}) or a review of it.
   */
  record Honour(
      int daysAgo,
      String network,
      String by,
      String to,
      String grade,
      String contribution,
      String citation) {}
}
