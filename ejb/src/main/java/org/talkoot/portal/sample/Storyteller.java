package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talkoot.shared.application.TalkootClock;

/** Tells the whole story in the order of its instants. */
@ApplicationScoped
public class Storyteller {
  private static final long MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

  @Inject private PeopleScenes people;
  @Inject private HonourScenes honours;
  @Inject @Any private Instance<Scene> scenes;
  @Inject private Clock clock;

  private record Moment(Instant at, Runnable happens) {}

  /** Tells it up to now. */
  void tell() {
    Instant now = clock.instant();
    Cast cast = new Cast();
    List<Moment> moments = new ArrayList<>();
    People story = StoryBook.people();
    people.found(story, cast, now);
    story.recognitions().stream()
        .map(honour -> new Moment(before(now, honour.daysAgo()), () -> honours.award(honour, cast)))
        .forEach(moments::add);
    StoryBook.plots().forEach(plot -> moments.addAll(momentsOf(plot, cast, now)));
    moments.sort(Comparator.comparing(Moment::at));
    moments.forEach(moment -> TalkootClock.at(moment.at(), moment.happens()));
  }

  static Instant before(Instant now, double days) {
    return now.minus(Duration.ofMinutes(Math.round(days * MINUTES_A_DAY)));
  }

  private List<Moment> momentsOf(Plot plot, Cast cast, Instant now) {
    List<Moment> moments = new ArrayList<>();
    moments.add(momentOf(plot, Plot.Act.named("draft"), cast, now));
    plot.acts().forEach(act -> moments.add(momentOf(plot, act, cast, now)));
    return moments;
  }

  private Moment momentOf(Plot plot, Plot.Act act, Cast cast, Instant now) {
    Scene scene = scenes.select(Scene.class, new Plays.Literal(act.act())).get();
    return new Moment(before(now, plot.daysAgo() - act.day()), () -> scene.play(plot, act, cast));
  }
}
