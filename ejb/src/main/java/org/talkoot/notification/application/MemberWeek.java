package org.talkoot.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/** What a letter tells of a member beside the news; whoever composes features knows it. */
public interface MemberWeek {
  /** Returns what waits for the member, of networks they may see. */
  List<Errand> waiting(MemberId member);

  /** Returns the newest recognition since then that the reader may see. */
  Optional<Praise> honour(MemberId reader, Instant since);

  /** Returns the member's points, and those of the days since then. */
  Points points(MemberId member, Instant since);

  /**
   * Something that waits.
   *
   * @param kind as {@code decide}, with a sentence in the bundle of letters
   * @param path where to do it, without the language
   * @param due the promised day, if there is one
   */
  record Errand(
      String kind, ProblemId problem, String question, String path, @Nullable LocalDate due) {}

  /** A recognition with its reason in words. */
  record Praise(String name, String handle, String citation, String manager) {}

  /** The sum of a member's points, and what was added or taken lately. */
  record Points(long total, long lately) {}
}
