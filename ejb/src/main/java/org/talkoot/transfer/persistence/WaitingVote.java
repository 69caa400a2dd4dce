package org.talkoot.transfer.persistence;

import java.util.Optional;
import org.talkoot.transfer.DumpVote;
import org.talkoot.transfer.VotedPost;

/** A vote whose turn has come, with the post it stands on unless that is missing. */
record WaitingVote(DumpVote vote, Optional<VotedPost> post) {

  String treatment(boolean counted) {
    if (post.isEmpty()) {
      return "MISSING_POST";
    }
    return counted ? "COUNTED" : "WITHOUT_POINTS";
  }
}
