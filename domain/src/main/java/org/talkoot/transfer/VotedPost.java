package org.talkoot.transfer;

import java.util.List;

/**
 * What a vote's worth depends on: whose post it stands on and of what sort.
 *
 * @param question true for a question, false for an answer
 * @param id what the post became here
 * @param author member who wrote it, 0 when nobody is known
 * @param asker member who asked the question it belongs to, 0 when nobody is known
 * @param askedOn epoch day on which the question was asked
 * @param communityWiki true when the post belongs to everybody and pays nobody
 * @param topics topics of the question
 */
public record VotedPost(
    boolean question,
    long id,
    long author,
    long asker,
    long askedOn,
    boolean communityWiki,
    List<Long> topics) {

  public VotedPost {
    topics = List.copyOf(topics);
  }
}
