package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.PrivilegeMissing;
import org.talkoot.review.persistence.ReviewerRecordQueries;

/** Shows how a member's reviews fared: to the member, and to managers what they manage. */
@Stateless
public class ReviewerRecordReading {
  @Inject private ReviewerRecordQueries queries;

  /**
   * Returns the record.
   *
   * @throws PrivilegeMissing to whoever is neither the member nor a manager of theirs
   */
  public ReviewerRecord of(MemberId member, MemberId viewer) {
    if (!viewer.equals(member) && !queries.manages(viewer, member)) {
      throw new PrivilegeMissing(Privilege.MANAGE);
    }
    return queries.of(member, viewer);
  }
}
