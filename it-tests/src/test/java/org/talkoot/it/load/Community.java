package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.talkoot.expertise.SkillsDeclared;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberSignedUp;
import org.talkoot.member.Secret;
import org.talkoot.network.MemberJoined;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.DomainEvent;
import org.talkoot.solution.SolutionObjected;
import org.talkoot.solution.SolutionVoted;
import org.talkoot.solution.VoteFacts;

/**
 * A year of a made-up community: its people and what they do, as rows and as events.
 *
 * <p>Some people are met everywhere and most rarely, and so are topics. The first member manages
 * the commons and operates the portal. Nothing is written of what the engine derives.
 */
final class Community {
  /** The network that everybody belongs to. */
  static final long COMMONS = 1;

  /** What the first members sign in with. */
  static final String PASSWORD = "a-crowd-of-neighbours";

  private static final int WITH_PASSWORD = 64;
  private static final int TELL_ONCE = 5;

  final Proportions size;
  final Luck luck;
  final Prose prose;
  final Numbering ids = new Numbering();
  final Tables rows =
      new Tables()
          .with(
              "member (id, handle, display_name, email, password_hash, language, headline,"
                  + " organisation, operator, member_since)")
          .with("membership (network_id, member_id, role, joined_at)")
          .with("access_token (id, member_id, digest, name, scopes, created_at, expires_at)")
          .with("topic (id, slug, name_en, name_fi, created_at)")
          .with("declared_skill (member_id, topic_id, declared_at)")
          .with(
              "problem (id, network_id, requested_by, status, brief, deadline, decide_by, rule_set,"
                  + " listed_at, changed_at, opened_at, review_from, decided_at, ended_at,"
                  + " closes_at, withdrawal_reason)")
          .with("problem_topic (problem_id, topic_id)")
          .with("problem_tally (problem_id, solutions, reviews, helpful, comments, active_at)")
          .with("brief_vote (problem_id, voter_id, standing, generation, cast_at)")
          .with(
              "solution (id, problem_id, network_id, author_id, text, language, ai_disclosure,"
                  + " revision, submitted_at, changed_at, accepted_at)")
          .with(
              "solution_revision (solution_id, number, text, ai_disclosure, written_by,"
                  + " written_at)")
          .with("solution_tally (solution_id, helpful, objections, reviews, comments)")
          .with(
              "solution_vote (solution_id, voter_id, author_id, network_id, value, reason,"
                  + " generation, pays, cast_at)")
          .with(
              "comment (id, network_id, problem_id, solution_id, author_id, text, language,"
                  + " written_at)")
          .with(
              "review (id, solution_id, problem_id, network_id, reviewer_id, author_id,"
                  + " requester_id, revision, scores, verdict, confidence, best, must_change,"
                  + " conflicts, counts, helpful_round, held_up_at, delivered_at)")
          .with("review_rating (review_id, rater_id, helpful, rated_at)")
          .with("decision (id, problem_id, network_id, requester_id, decided_at, on_time, text)")
          .with("decision_solution (decision_id, solution_id, accepted, reason)")
          .with("decision_share (decision_id, solution_id, member_id, track, percent)")
          .with(
              "outcome_step (id, problem_id, network_id, requester_id, stage, text, figure,"
                  + " evidence, on_time, reported_at)")
          .with(
              "outcome_verification (step_id, problem_id, verifier_id, judgement, text, is_first,"
                  + " verified_at)")
          .with(
              "thanks (id, network_id, problem_id, giver_id, receiver_id, contribution_type,"
                  + " contribution_id, text, given_at)")
          .with(
              "recognition (id, network_id, receiver_id, manager_id, grade, citation, track,"
                  + " contributions, awarded_at)");

  private final List<Somebody> people = new ArrayList<>();
  private final List<Long> topics = new ArrayList<>();
  private final List<CastVote> votes = new ArrayList<>();
  private final List<DomainEvent> events = new ArrayList<>();
  private final Luck.Draw whom;
  private final Luck.Draw about;

  private Community(Proportions size) {
    this.size = size;
    luck = new Luck(size.seed());
    prose = new Prose(luck);
    whom = luck.zipf(size.members(), 0.7);
    about = luck.zipf(size.topics(), 0.9);
  }

  /**
   * Tells the whole story.
   *
   * @param passwordHash the hash of {@link #PASSWORD}
   */
  static Community told(Proportions size, String passwordHash) {
    Community community = new Community(size);
    community.tellTopics();
    community.tellPeople(passwordHash);
    for (int i = 0; i < size.problems(); i++) {
      new ProblemStory(community).tell();
    }
    new Medals(community).tell();
    community.tellVotes();
    community.events.sort(Comparator.comparing(DomainEvent::at));
    return community;
  }

  /** What members of the crowd show instead of a password when they call over REST. */
  static String token(int member) {
    return "tk_crowd_" + member;
  }

  private void tellTopics() {
    for (int i = 0; i < size.topics(); i++) {
      String name = Prose.TOPICS.get(i % Prose.TOPICS.size());
      name += i < Prose.TOPICS.size() ? "" : " " + (1 + i / Prose.TOPICS.size());
      long id = ids.next(size.begin());
      topics.add(id);
      rows.add("topic", id, slug(i), name, name, size.begin());
    }
  }

  /** The short name of a topic by its place; the first is met most often. */
  static String slug(int topic) {
    String name = Prose.TOPICS.get(topic % Prose.TOPICS.size()).toLowerCase(Locale.ROOT);
    return topic < Prose.TOPICS.size() ? name : name + "-" + (1 + topic / Prose.TOPICS.size());
  }

  private void tellPeople(String passwordHash) {
    for (int i = 0; i < size.members(); i++) {
      double late = (double) i / size.members();
      Instant since =
          size.begin().plusSeconds((long) (late * late * 0.8 * Proportions.STORY.toSeconds()));
      Somebody one =
          new Somebody(ids.next(since), "crowd" + i, luck.chance(0.6) ? "fi" : "en", since);
      people.add(one);
      tell(one, i, passwordHash);
    }
  }

  private void tell(Somebody one, int place, String passwordHash) {
    String name = luck.oneOf(Prose.GIVEN) + " " + luck.oneOf(Prose.FAMILY);
    rows.add(
        "member",
        one.id(),
        one.handle(),
        name,
        one.handle() + "@crowd.example",
        place < WITH_PASSWORD ? passwordHash : null,
        one.language(),
        prose.sentence(one.language()),
        luck.chance(0.3) ? luck.oneOf(Prose.FAMILY) + " Oy" : "",
        place == 0,
        one.since());
    rows.add("membership", COMMONS, one.id(), place == 0 ? "MANAGER" : "MEMBER", one.since());
    rows.add(
        "access_token",
        ids.next(one.since()),
        one.id(),
        new Secret(token(place)).digest(),
        "load",
        "{read,write,review,manage}",
        one.since(),
        size.end().plus(Duration.ofDays(3650)));
    happened(new MemberSignedUp(MemberId.of(one.id()), one.since()));
    happened(new MemberJoined(NetworkId.of(COMMONS), MemberId.of(one.id()), one.since()));
    List<Long> skills = someTopics(1 + luck.below(4));
    skills.forEach(topic -> rows.add("declared_skill", one.id(), topic, one.since()));
    happened(new SkillsDeclared(MemberId.of(one.id()), skills, one.since().plusSeconds(1)));
  }

  /** Who manages the commons. */
  Somebody manager() {
    return people.get(0);
  }

  /** Somebody who had joined by then, the busy ones more often. */
  Somebody somebody(Instant at) {
    for (int i = 0; i < TELL_ONCE; i++) {
      Somebody one = people.get(whom.next());
      if (one.since().isBefore(at)) {
        return one;
      }
    }
    return people.get(luck.below(5));
  }

  /** Up to so many people who had joined by then, none of them twice and none of the others. */
  List<Somebody> people(int most, Instant at, Set<Long> others) {
    Set<Long> met = new TreeSet<>(others);
    List<Somebody> found = new ArrayList<>();
    for (int i = 0; i < most * 2 && found.size() < most; i++) {
      Somebody one = somebody(at);
      if (met.add(one.id())) {
        found.add(one);
      }
    }
    return found;
  }

  /** Different topics, well-loved ones more often. */
  List<Long> someTopics(int count) {
    return new ArrayList<>(
        new TreeSet<>(someTopicPlaces(count).stream().map(topics::get).toList()));
  }

  List<Integer> someTopicPlaces(int count) {
    Set<Integer> places = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      places.add(about.next());
    }
    return List.copyOf(places);
  }

  long topic(int place) {
    return topics.get(place);
  }

  void voted(CastVote vote) {
    votes.add(vote);
  }

  /** Tells all votes in the order of time, for whether one pays depends on those before. */
  private void tellVotes() {
    PaidVotes paid = new PaidVotes();
    votes.sort(Comparator.comparing(CastVote::at));
    for (CastVote vote : votes) {
      boolean helpful = vote.reason() == null;
      boolean pays = helpful && paid.oneMore(vote.voter(), vote.author(), vote.at());
      rows.add(
          "solution_vote",
          vote.solution(),
          vote.voter(),
          vote.author(),
          COMMONS,
          helpful ? "helpful" : "objection",
          vote.reason(),
          1,
          pays,
          vote.at());
      happened(
          helpful
              ? new SolutionVoted(facts(vote), pays, vote.at())
              : new SolutionObjected(facts(vote), vote.at()));
    }
  }

  private static VoteFacts facts(CastVote vote) {
    return new VoteFacts(
        COMMONS,
        vote.topics(),
        vote.problem(),
        vote.solution(),
        vote.author(),
        vote.voter(),
        1,
        vote.at());
  }

  void happened(DomainEvent event) {
    events.add(event);
  }

  /** Everything that happened, in the order of time. */
  List<DomainEvent> events() {
    return events;
  }
}
