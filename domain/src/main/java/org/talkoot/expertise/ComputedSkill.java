package org.talkoot.expertise;

import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;

/**
 * Answers what members can do, as their peers' judgements show it.
 *
 * <p>The port through which every feature reads skill; it is computed in a feature above.
 */
public interface ComputedSkill {
  /**
   * Returns the member's topics, the best known first, then those that are only declared; from the
   * networks that the viewer may know of.
   */
  List<TopicSkill> of(MemberId member, Viewer viewer);
}
