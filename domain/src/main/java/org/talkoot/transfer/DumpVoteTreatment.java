package org.talkoot.transfer;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the votes of a dump into events of one network.
 *
 * <p>What a vote is worth is the rule set's business; this says only what happened. A vote that
 * nobody could earn or pay by (the author is unknown, the bounty came back to nobody) is no event.
 */
public final class DumpVoteTreatment {

  private final long network;

  public DumpVoteTreatment(long network) {
    this.network = network;
  }

  /** Returns the event of the vote, empty when it moves nobody's points. */
  public Optional<DumpEvent> eventOf(DumpVote vote, VotedPost post) {
    return switch (vote.kind()) {
      case UP ->
          voted(
              post.question() ? DumpEvent.QUESTION_UPVOTED : DumpEvent.ANSWER_UPVOTED, vote, post);
      case DOWN ->
          voted(
              post.question() ? DumpEvent.QUESTION_DOWNVOTED : DumpEvent.ANSWER_DOWNVOTED,
              vote,
              post);
      case ACCEPT -> accepted(vote, post);
      case BOUNTY_START -> bountyStarted(vote, post);
      case BOUNTY_CLOSE -> bountyAwarded(vote, post);
      case OTHER -> Optional.empty();
    };
  }

  private Optional<DumpEvent> voted(String kind, DumpVote vote, VotedPost post) {
    return post.author() == 0 ? Optional.empty() : event(kind, vote, post, voted(post));
  }

  private static Map<String, Long> voted(VotedPost post) {
    return post.question()
        ? Map.of(
            "author", post.author(),
            "wiki", wiki(post),
            "question", post.id(),
            "asked", post.askedOn())
        : Map.of("author", post.author(), "wiki", wiki(post), "answer", post.id());
  }

  private Optional<DumpEvent> accepted(DumpVote vote, VotedPost post) {
    if (post.question() || (post.author() == 0 && post.asker() == 0)) {
      return Optional.empty();
    }
    return event(
        DumpEvent.ANSWER_ACCEPTED,
        vote,
        post,
        Map.of(
            "author", post.author(),
            "accepter", post.asker(),
            "answer", post.id(),
            "wiki", wiki(post)));
  }

  private Optional<DumpEvent> bountyStarted(DumpVote vote, VotedPost post) {
    return vote.offerer() == 0
        ? Optional.empty()
        : event(
            DumpEvent.BOUNTY_STARTED,
            vote,
            post,
            Map.of(
                "offerer", vote.offerer(),
                "amount", vote.amount(),
                "own", vote.offerer() == post.asker() ? 1L : 0L));
  }

  /** A bounty that ran out is closed on the question and without an amount. */
  private Optional<DumpEvent> bountyAwarded(DumpVote vote, VotedPost post) {
    return post.author() == 0 || vote.amount() == 0
        ? Optional.empty()
        : event(
            DumpEvent.BOUNTY_AWARDED,
            vote,
            post,
            Map.of("author", post.author(), "amount", vote.amount()));
  }

  private Optional<DumpEvent> event(
      String kind, DumpVote vote, VotedPost post, Map<String, Long> particulars) {
    Map<String, Long> numbers = new HashMap<>(particulars);
    numbers.put("vote", vote.id());
    numbers.put("day", vote.day().toEpochDay());
    return Optional.of(
        new DumpEvent(
            kind,
            vote.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
            network,
            post.topics(),
            numbers));
  }

  private static long wiki(VotedPost post) {
    return post.communityWiki() ? 1L : 0L;
  }
}
