package org.talkoot.recognition.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.recognition.Recognition;
import org.talkoot.recognition.persistence.RecognitionQueries;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** What anybody can read about thanks and honours. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecognitionReading {
  @Inject private RecognitionQueries queries;
  @Inject private Clock clock;

  /** Returns one page of the thanks a member received, newest first. */
  public Page<ThanksView> thanksTo(MemberId member, Viewer viewer, Window window) {
    return queries.thanksTo(member, viewer, window);
  }

  /** Returns one page of the thanks around a problem, newest first. */
  public Page<ThanksView> thanksAround(ProblemId problem, Viewer viewer, Window window) {
    return queries.thanksAround(problem, viewer, window);
  }

  /** Returns one page of all thanks, newest first. */
  public Page<ThanksView> newestThanks(Viewer viewer, Window window) {
    return queries.newestThanks(viewer, window);
  }

  /** Returns one page of the medals a member received, newest first. */
  public Page<RecognitionView> recognitionsOf(MemberId member, Viewer viewer, Window window) {
    return queries.recognitionsOf(member, viewer, window);
  }

  /** Returns one page of the medals awarded in a network, newest first. */
  public Page<RecognitionView> recognitionsIn(NetworkId network, Viewer viewer, Window window) {
    return queries.recognitionsIn(network, viewer, window);
  }

  /** Returns one page of all medals, newest first. */
  public Page<RecognitionView> newestRecognitions(Viewer viewer, Window window) {
    return queries.newestRecognitions(viewer, window);
  }

  /** Returns what the network may still award this month. */
  public BudgetView budget(NetworkId network) {
    int drawn = queries.drawn(network, Awarding.monthOf(clock.instant()));
    return new BudgetView(Recognition.MONTHLY_BUDGET, Recognition.MONTHLY_BUDGET - drawn);
  }
}
