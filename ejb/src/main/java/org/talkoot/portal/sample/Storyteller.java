package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.shared.application.TalkootClock;

/**
 * Tells the whole story in the order of its instants.
 *
 * <p>Entities are let go after each of them: a transaction that holds a whole community would look
 * through all of it before each query.
 */
@ApplicationScoped
public class Storyteller {
  private static final Logger LOG = LoggerFactory.getLogger(Storyteller.class);
  private static final long MINUTES_A_DAY = Duration.ofDays(1).toMinutes();
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration FORTNIGHT = Duration.ofDays(14);

  @Inject private PeopleScenes people;
  @Inject private HonourScenes honours;
  @Inject private TopicLines topics;
  @Inject @Any private Instance<Scene> scenes;
  @Inject private Meanwhile meanwhile;
  @Inject private Tidings tidings;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  private record Moment(String name, Instant at, Runnable happens) {}

  /** Tells it up to now. */
  void tell() {
    Instant now = clock.instant();
    Cast cast = new Cast();
    List<Moment> moments = new ArrayList<>();
    People story = StoryBook.people();
    people.found(story, cast, now);
    story.recognitions().stream().map(honour -> momentOf(honour, cast, now)).forEach(moments::add);
    StoryBook.plots().forEach(plot -> moments.addAll(momentsOf(plot, cast, now)));
    moments.sort(Comparator.comparing(Moment::at));
    play(moments);
    happen(new Moment("topics", now, () -> topics.say(cast)));
    tidings.bring(now.minus(FORTNIGHT));
    Duration took = Duration.between(now, clock.instant());
    LOG.info("The sample's {} moments were told in {} ms", moments.size(), took.toMillis());
  }

  private void play(List<Moment> moments) {
    Instant week = moments.get(0).at().plus(WEEK);
    long told = 0;
    for (Moment moment : moments) {
      while (moment.at().isAfter(week)) {
        told = letTimePass(week, told);
        week = week.plus(WEEK);
      }
      happen(moment);
    }
    letTimePass(moments.get(moments.size() - 1).at(), told);
  }

  private long letTimePass(Instant until, long told) {
    AtomicLong done = new AtomicLong(told);
    happen(new Moment("time", until, () -> done.set(meanwhile.passes(told))));
    return done.get();
  }

  private void happen(Moment moment) {
    try {
      TalkootClock.at(moment.at(), moment.happens());
    } catch (RuntimeException refusal) {
      throw new IllegalStateException("the story stumbles over " + moment.name(), refusal);
    }
    entities.flush();
    entities.clear();
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
    return new Moment(
        plot.key() + ", day " + act.day() + ": " + act.act(),
        before(now, plot.daysAgo() - act.day()),
        () -> scene.play(plot, act, cast));
  }

  private Moment momentOf(People.Honour honour, Cast cast, Instant now) {
    return new Moment(
        honour.contribution() + ": award",
        before(now, honour.daysAgo()),
        () -> honours.award(honour, cast));
  }
}
