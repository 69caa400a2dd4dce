package org.talkoot.decision.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.decision.application.DecidedSolution;
import org.talkoot.decision.application.ShareView;
import org.talkoot.web.rest.Person;

/** A solution with the shares of those who made it, as clients see it. */
@Schema(name = "SharedSolution")
public record SharedSolution(String solution, Person author, List<Share> shares) {
  /**
   * A contributor's part.
   *
   * @param member handle
   * @param share whole per cent of everything that is accepted
   * @param track {@code solver} for who wrote it, {@code refiner} for who refined it
   */
  @Schema(name = "Share")
  public record Share(String member, String displayName, int share, String track) {
    static Share of(ShareView view) {
      return new Share(
          view.member().handle(), view.member().displayName(), view.share(), view.track());
    }
  }

  static SharedSolution of(DecidedSolution decided) {
    return new SharedSolution(
        decided.solution().toString(),
        Person.of(decided.author()),
        decided.shares().stream().map(Share::of).toList());
  }
}
