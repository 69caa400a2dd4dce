package org.talkoot.recognition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Checks;
import org.talkoot.shared.Part;

/** A short personal note from one member to another, in own words, for one contribution. */
@Entity
@Table(name = "thanks")
public class Thanks {
  /** Fewer characters are no own words. */
  public static final int SHORTEST = 10;

  /** A note is short. */
  public static final int LONGEST = 1000;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ThanksId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
  private ProblemId problem;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "giver_id"))
  private MemberId giver;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "receiver_id"))
  private MemberId receiver;

  @Column(name = "contribution_type")
  private String contributionType;

  @Column(name = "contribution_id")
  private long contribution;

  private String text;

  @Column(name = "given_at")
  private Instant givenAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Thanks() {}

  private Thanks(MemberId giver, MemberId receiver, Contribution thing, String text, Instant now) {
    id = ThanksId.next();
    network = thing.network();
    problem = thing.problem();
    this.giver = giver;
    this.receiver = receiver;
    contributionType = thing.type().code();
    contribution = thing.id();
    this.text = text.strip();
    givenAt = now;
  }

  /**
   * Thanks a member for a contribution of theirs.
   *
   * @param thanked whether the giver did so before
   * @throws HonouringRefused when one thanks oneself, or twice for the same
   */
  public static Thanks give(
      MemberId giver,
      MemberId receiver,
      Contribution thing,
      boolean thanked,
      String text,
      Instant now) {
    HonouringRefused.when(giver.equals(receiver), HonouringRefused.Why.THANKING_ONESELF);
    HonouringRefused.when(thanked, HonouringRefused.Why.THANKED_ALREADY);
    new Checks()
        .require(thing.givers().contains(receiver), "to", "thanks.notTheirs")
        .text("text", text, SHORTEST, LONGEST)
        .throwIfBroken();
    return new Thanks(giver, receiver, thing, text, now);
  }

  /**
   * Refuses words that no note of thanks can have.
   *
   * @param field the field that the refusal names
   */
  public static void check(String field, String text) {
    new Checks().text(field, text, SHORTEST, LONGEST).throwIfBroken();
  }

  /** Returns the event that tells of the note. */
  public ThanksGiven given(Contribution thing, boolean byRequesterOrManager) {
    return new ThanksGiven(
        givenAt,
        network.value(),
        giver.value(),
        thing.topics(),
        Map.of(
            "giver",
            giver.value(),
            "receiver",
            receiver.value(),
            "problem",
            problem.value(),
            "contributionType",
            (long) thing.type().number(),
            "contribution",
            contribution,
            "thanks",
            id.value(),
            "givenByRequesterOrManager",
            byRequesterOrManager ? 1L : 0L,
            "ownWords",
            1L),
        List.of(new Part(receiver.value(), thing.type().track(), 100, 0)));
  }

  /** Returns its id. */
  public ThanksId id() {
    return id;
  }
}
