package org.talkoot.reach.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.reach.application.CardReading;
import org.talkoot.reach.application.ProblemCard;

/** The card of a problem in a page of somebody else: what a visitor may see, whoever looks. */
@Named
@RequestScoped
public class EmbedPage {
  private static final String PROBLEM = "problem";

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String kind;

  @Inject
  @Param(pathIndex = 1)
  private @Nullable String id;

  @Inject private CardReading cards;

  private ProblemCard card;

  @PostConstruct
  void read() {
    card =
        cards.problem(
            Optional.ofNullable(id)
                .filter(given -> PROBLEM.equals(kind))
                .flatMap(ProblemId::parse)
                .orElseThrow(UnknownProblem::new));
  }

  public ProblemCard getCard() {
    return card;
  }
}
