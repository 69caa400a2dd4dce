package org.talkoot.recognition.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.recognition.Contribution;
import org.talkoot.recognition.ContributionType;
import org.talkoot.recognition.RecognitionRepository;
import org.talkoot.recognition.Thanks;
import org.talkoot.recognition.ThanksId;
import org.talkoot.recognition.UnknownContribution;
import org.talkoot.recognition.persistence.Thankables;
import org.talkoot.shared.EventLog;

/** How members thank each other. */
@Stateless
public class Thanking {
  @Inject private RecognitionRepository recognitions;
  @Inject private Thankables thankables;
  @Inject private VisibleProblems problems;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Refuses words that {@link #give} would refuse, before something else is done with them. */
  public void check(Collection<String> texts) {
    texts.forEach(text -> Thanks.check("thanks", text));
  }

  /** Gives a note of thanks for a contribution. */
  public ThanksId give(GiveThanks command) {
    Contribution thing =
        recognitions
            .contribution(command.type(), command.contribution())
            .orElseThrow(UnknownContribution::new);
    problems.require(thing.problem(), Viewer.of(command.by()));
    memberships.require(thing.network(), command.by(), Privilege.THANK);
    thing.requireUnveiled();
    boolean thanked = recognitions.isThanked(command.by(), command.to(), thing);
    Thanks thanks =
        Thanks.give(command.by(), command.to(), thing, thanked, command.text(), clock.instant());
    recognitions.add(thanks);
    events.append(thanks.given(thing, isRequesterOrManager(command, thing)));
    return thanks.id();
  }

  /**
   * Returns a contribution as somebody may give thanks for it.
   *
   * @throws UnknownContribution when there is none that the reader may know of
   */
  public ThankableView thankable(ContributionType type, long contribution, MemberId reader) {
    Contribution thing =
        recognitions.contribution(type, contribution).orElseThrow(UnknownContribution::new);
    problems.require(thing.problem(), Viewer.of(reader));
    memberships.require(thing.network(), reader, Privilege.THANK);
    thing.requireUnveiled();
    return thankables.view(thing, reader);
  }

  private boolean isRequesterOrManager(GiveThanks command, Contribution thing) {
    return command.by().equals(thing.requester())
        || memberships.isManager(thing.network(), command.by());
  }
}
