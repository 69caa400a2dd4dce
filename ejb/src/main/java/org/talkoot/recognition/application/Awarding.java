package org.talkoot.recognition.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.recognition.Contribution;
import org.talkoot.recognition.Grade;
import org.talkoot.recognition.Honour;
import org.talkoot.recognition.HonouringRefused;
import org.talkoot.recognition.Recognition;
import org.talkoot.recognition.RecognitionId;
import org.talkoot.recognition.RecognitionRepository;
import org.talkoot.recognition.UnknownContribution;
import org.talkoot.recognition.persistence.RecognitionQueries;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;

/** How managers honour members, out of what the network may award in a month. */
@Stateless
public class Awarding {
  @Inject private RecognitionRepository recognitions;
  @Inject private RecognitionQueries queries;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Awards a medal with a citation. */
  public RecognitionId award(AwardRecognition command) {
    List<Contribution> what = command.contributions().stream().map(this::contribution).toList();
    NetworkId network =
        command
            .network()
            .or(() -> what.stream().findFirst().map(Contribution::network))
            .orElseGet(() -> onlyNetworkOf(command.by()));
    memberships.require(network, command.by(), Privilege.MANAGE);
    requireMember(network, command.receiver());
    what.forEach(Contribution::requireUnveiled);
    Instant now = clock.instant();
    Honour honour =
        new Honour(network, command.receiver(), command.grade(), command.citation(), what);
    Recognition recognition = Recognition.award(honour, command.by(), now);
    draw(network, Objects.requireNonNull(command.grade()), now);
    boolean quiet = queries.isUnthanked(network, command.receiver());
    recognitions.add(recognition);
    events.append(recognition.awarded(honour, quiet));
    return recognition.id();
  }

  static String monthOf(Instant now) {
    return YearMonth.from(now.atZone(ZoneOffset.UTC)).toString();
  }

  private Contribution contribution(ContributionRef named) {
    return recognitions
        .contribution(named.type(), named.id())
        .orElseThrow(UnknownContribution::new);
  }

  private NetworkId onlyNetworkOf(MemberId manager) {
    List<NetworkId> managed = queries.managedBy(manager);
    if (managed.size() > 1) {
      throw InvalidInput.of("network", "recognition.network");
    }
    return managed.stream().findFirst().orElse(NetworkId.COMMONS);
  }

  private void requireMember(NetworkId network, MemberId receiver) {
    if (memberships.find(network, receiver).isEmpty()) {
      throw InvalidInput.of("member", "recognition.notMember");
    }
  }

  private void draw(NetworkId network, Grade grade, Instant now) {
    if (!recognitions.draw(network, monthOf(now), grade.points())) {
      throw new HonouringRefused(
          HonouringRefused.Why.BUDGET_SPENT, Recognition.MONTHLY_BUDGET, grade.points());
    }
  }
}
