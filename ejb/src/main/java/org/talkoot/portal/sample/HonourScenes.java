package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.portal.sample.People.Honour;
import org.talkoot.recognition.ContributionType;
import org.talkoot.recognition.Grade;
import org.talkoot.recognition.application.AwardRecognition;
import org.talkoot.recognition.application.Awarding;
import org.talkoot.recognition.application.ContributionRef;
import org.talkoot.recognition.application.GiveThanks;
import org.talkoot.recognition.application.Thanking;

/** Thanks in own words, and medals with their citations. */
@ApplicationScoped
class HonourScenes {
  private static final int PATH_OF_A_REVIEW = 3;

  @Inject private Thanking thanking;
  @Inject private Awarding awarding;
  @Inject private NetworkReading networks;

  @Produces
  @Plays("thank")
  Scene thank() {
    return (plot, act, cast) -> {
      ContributionRef what = contribution(plot.key() + "/" + act.of(), cast);
      thanking.give(
          new GiveThanks(
              cast.member(act.person()),
              cast.member(Objects.requireNonNull(act.to())),
              what.type(),
              what.id(),
              act.words()));
    };
  }

  void award(Honour honour, Cast cast) {
    awarding.award(
        new AwardRecognition(
            cast.member(honour.by()),
            Optional.of(network(honour, cast)),
            cast.member(honour.to()),
            Grade.of(honour.grade()).orElseThrow(),
            honour.citation(),
            List.of(contribution(honour.contribution(), cast))));
  }

  private NetworkId network(Honour honour, Cast cast) {
    return networks.idOf(honour.network(), Viewer.of(cast.member(honour.by())));
  }

  private static ContributionRef contribution(String path, Cast cast) {
    return path.split("/").length == PATH_OF_A_REVIEW
        ? new ContributionRef(ContributionType.REVIEW, cast.review(path).value())
        : new ContributionRef(ContributionType.SOLUTION, cast.solution(path).value());
  }
}
