package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.PrivilegeMissing;
import org.talkoot.problem.DueDay;
import org.talkoot.review.persistence.ReviewerRecordQueries;

/** Shows how a member's reviews fared: to the member, and to managers what they manage. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewerRecordReading {
  @Inject private ReviewerRecordQueries queries;
  @Inject private Clock clock;

  /**
   * Returns the record.
   *
   * @throws PrivilegeMissing to whoever is neither the member nor a manager of theirs
   */
  public ReviewerRecord of(MemberId member, MemberId viewer) {
    if (!viewer.equals(member) && !queries.manages(viewer, member)) {
      throw new PrivilegeMissing(Privilege.MANAGE);
    }
    return queries.of(member, viewer, year());
  }

  /** Returns the member's own reviews of this year. */
  public ReviewerRecord.Year thisYear(MemberId member) {
    return queries.counts(member, member, year()).thisYear();
  }

  private Instant year() {
    return clock
        .instant()
        .atZone(DueDay.ZONE)
        .toLocalDate()
        .withDayOfYear(1)
        .atStartOfDay(DueDay.ZONE)
        .toInstant();
  }
}
