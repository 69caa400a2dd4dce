package org.talkoot.review.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberView;
import org.talkoot.review.application.ReviewerRecord;
import org.talkoot.review.application.ReviewerRecordReading;
import org.talkoot.web.security.CurrentMember;

/** How a member's reviews held up: for the member, and for managers who look with a name. */
@Named("reviewer")
@RequestScoped
public class ReviewerPage {
  private static final double ALIKE = 0.25;

  @Inject private ReviewerRecordReading reading;
  @Inject private MemberReading members;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String handle;

  private MemberView member;
  private ReviewerRecord held;

  @SuppressWarnings("NullAway.Init") // read by the container
  public ReviewerPage() {}

  @PostConstruct
  void read() {
    me.id();
    member = members.byHandle(handle == null || handle.isBlank() ? me.getHandle() : handle);
    held = reading.of(member.id(), me.id());
  }

  public MemberView getMember() {
    return member;
  }

  public ReviewerRecord getRecord() {
    return held;
  }

  /** Tells whether it is the reader's own. */
  public boolean isMine() {
    return member.id().equals(me.id());
  }

  /** Returns how the hand is: {@code unknown}, {@code alike}, {@code mild} or {@code strict}. */
  public String getHand() {
    Double bias = held.bias();
    if (bias == null) {
      return "unknown";
    }
    return Math.abs(bias) < ALIKE ? "alike" : bias > 0 ? "mild" : "strict";
  }

  /** Returns the size of the difference to the probes, in points of the scale. */
  public double getDifference() {
    Double bias = held.bias();
    return bias == null ? 0 : Math.abs(bias);
  }
}
