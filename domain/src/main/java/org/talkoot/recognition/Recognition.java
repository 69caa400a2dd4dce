package org.talkoot.recognition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Part;

/** A medal that a manager awards, with a public citation: the reason in words. */
@Entity
@Table(name = "recognition")
public class Recognition {
  /** What a network may award in a month. */
  public static final int MONTHLY_BUDGET = 1000;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RecognitionId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "receiver_id"))
  private MemberId receiver;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "manager_id"))
  private MemberId manager;

  private String grade;
  private String citation;
  private String track;

  @Convert(converter = ContributionsConverter.class)
  private ContributionsNamed contributions;

  @Column(name = "awarded_at")
  private Instant awardedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Recognition() {}

  private Recognition(Honour honour, Grade grade, MemberId manager, Instant now) {
    id = RecognitionId.next();
    network = honour.network();
    receiver = honour.receiver();
    this.manager = manager;
    this.grade = grade.code();
    citation = honour.citation();
    track = honour.track();
    contributions =
        new ContributionsNamed(
            honour.contributions().stream()
                .map(one -> new ContributionNamed(one.type().code(), one.id()))
                .toList());
    awardedAt = now;
  }

  /**
   * Awards an honour.
   *
   * @throws HonouringRefused when a manager honours themselves
   */
  public static Recognition award(Honour honour, MemberId manager, Instant now) {
    HonouringRefused.when(
        manager.equals(honour.receiver()), HonouringRefused.Why.HONOURING_ONESELF);
    honour.check();
    return new Recognition(honour, Objects.requireNonNull(honour.grade()), manager, now);
  }

  /**
   * Returns the event that tells of the award.
   *
   * @param quiet whether nobody had thanked or honoured the receiver there before
   */
  public RecognitionAwarded awarded(Honour honour, boolean quiet) {
    return new RecognitionAwarded(
        awardedAt,
        network.value(),
        manager.value(),
        honour.topics(),
        Map.of(
            "recognition", id.value(),
            "receiver", receiver.value(),
            "manager", manager.value(),
            "grade", (long) Objects.requireNonNull(honour.grade()).number(),
            "quiet", quiet ? 1L : 0L),
        List.of(new Part(receiver.value(), track, 100, 0)));
  }

  /** Returns its id. */
  public RecognitionId id() {
    return id;
  }
}
