package org.talkoot.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberView;

/** Finds members by the handles that requests name them by. */
@ApplicationScoped
public class Handles {
  private static final long NOBODY = 0;

  @Inject private MemberReading members;

  /** Returns the member of the handle, or the id that nobody has. */
  public MemberId memberOrNobody(@Nullable String handle) {
    return handle == null
        ? MemberId.of(NOBODY)
        : members.find(handle).map(MemberView::id).orElseGet(() -> MemberId.of(NOBODY));
  }
}
