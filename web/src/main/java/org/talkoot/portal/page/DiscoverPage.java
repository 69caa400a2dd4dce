package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.FrontReading;
import org.talkoot.portal.application.Honour;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.HonourReading;
import org.talkoot.portal.application.NeedCounts;
import org.talkoot.portal.application.OutcomeStory;
import org.talkoot.portal.application.ProfileReading;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.portal.application.ThanksSaid;
import org.talkoot.portal.application.ToDo;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.web.security.CurrentMember;

/** The front page: what changed leads, then what waits, then the open problems. */
@Named
@RequestScoped
public class DiscoverPage {
  private static final int OUTCOMES = 3;
  private static final int PROBLEMS = 6;
  private static final int PEOPLE = 3;

  @Inject private CurrentMember me;
  @Inject private FrontReading front;
  @Inject private HonourReading honours;
  @Inject private ProblemRows rows;
  @Inject private ProfileReading profiles;
  @Inject private Clock clock;

  private List<OutcomeStory> outcomes;
  private @Nullable OutcomeStory lead;
  private boolean mine;
  private @Nullable ThanksSaid leadThanks;
  private List<ToDo> toDo = List.of();
  private List<ProblemRow> problems;
  private NeedCounts counts;
  private @Nullable Honour honour;
  private List<ThanksSaid> thanks;
  private List<RankedPerson> rising;

  @PostConstruct
  void read() {
    outcomes = front.outcomes(me.viewer(), OUTCOMES);
    lead = outcomes.isEmpty() ? null : outcomes.get(0);
    me.member()
        .ifPresent(
            member -> {
              front
                  .changedThanksTo(member)
                  .ifPresent(
                      story -> {
                        lead = story;
                        mine = true;
                        leadThanks = thanksTo(member, story);
                      });
              toDo = front.toDo(member);
            });
    problems =
        rows.first(ProblemFilter.of(null, "open", null, null, null, "deadline", null), PROBLEMS);
    counts = front.counts(me.viewer());
    honour = honours.latest(me.viewer()).orElse(null);
    thanks = honours.thanks(me.viewer(), PEOPLE);
    rising = honours.roll(HonourFilter.of(null, null, null, null, "rising"), PEOPLE);
  }

  public boolean isSignedIn() {
    return me.isPresent();
  }

  public List<OutcomeStory> getOutcomes() {
    return outcomes;
  }

  /** Returns the outcome that leads the page: the reader's own, or the newest. */
  public @Nullable OutcomeStory getLead() {
    return lead;
  }

  /** Tells whether the leading outcome is one the reader helped to. */
  public boolean isMine() {
    return mine;
  }

  /** Returns what the reader was thanked with for their part in the leading outcome, if so. */
  public @Nullable ThanksSaid getLeadThanks() {
    return leadThanks;
  }

  private @Nullable ThanksSaid thanksTo(MemberId member, OutcomeStory story) {
    return profiles.thanksFor(story.problem(), Viewer.of(member)).stream()
        .filter(one -> one.receiverHandle().equals(me.getHandle()))
        .findFirst()
        .orElse(null);
  }

  /** Returns how many open problems are not on the page. */
  public long getMore() {
    return Math.max(0, counts.open() - problems.size());
  }

  /** Returns the day. */
  public LocalDate getToday() {
    return DueDay.at(clock.instant()).day();
  }

  public List<ToDo> getToDo() {
    return toDo;
  }

  public List<ProblemRow> getProblems() {
    return problems;
  }

  public NeedCounts getCounts() {
    return counts;
  }

  public @Nullable Honour getHonour() {
    return honour;
  }

  public List<ThanksSaid> getThanks() {
    return thanks;
  }

  public List<RankedPerson> getRising() {
    return rising;
  }
}
