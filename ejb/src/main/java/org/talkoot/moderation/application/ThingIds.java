package org.talkoot.moderation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.MemberReading;
import org.talkoot.moderation.Thing;
import org.talkoot.shared.Ids;

/** Reads the ids by which addresses and requests name things: of profiles the handle. */
@ApplicationScoped
public class ThingIds {
  private static final long NOTHING = 0;

  @Inject private MemberReading members;

  /** Returns the id, or one that nothing has. */
  public long of(@Nullable Thing thing, String text) {
    return thing == Thing.PROFILE
        ? members.find(text).map(found -> found.id().value()).orElse(NOTHING)
        : Ids.parse(text).orElse(NOTHING);
  }
}
