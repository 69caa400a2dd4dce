package org.talkoot.reputation;

import java.util.Optional;
import org.talkoot.shared.DomainEvent;

/** Makes one claim of an event into a line, within what its cap still allows. */
record Settlement(Claim claim, long cause, DomainEvent event, ReputationState state) {

  Posting pay() {
    Optional<CapUse> use = claim.use();
    long used = use.map(state::used).orElse(0L);
    long points = cap().map(limit -> limit.allow(used, claim.raw())).orElse(claim.raw());
    long uses = cap().map(limit -> limit.uses(claim.raw(), points)).orElse(0L);
    long period = use.map(CapUse::period).orElse(0L);
    return new Posting(line(claim.raw(), points, period, 0), claim.key(), use, uses, event.at());
  }

  Posting takeBack(CreditedLine paid) {
    Optional<CapUse> use = claim.useOf(event, Optional.of(paid));
    long used = use.map(state::used).orElse(0L);
    long points = cap().map(limit -> limit.takeBack(used, paid)).orElse(-paid.points());
    long uses = cap().map(limit -> limit.uses(paid.raw(), paid.points())).orElse(0L);
    Line line = line(-paid.raw(), points, paid.period(), paid.sequence());
    return new Posting(line, claim.key(), use, -uses, paid.at());
  }

  private Optional<Cap> cap() {
    return claim.by().cap();
  }

  private Line line(long raw, long points, long period, long reverses) {
    LineKey key = claim.key();
    return new Line(
        key.account(),
        state.lastSequence(key.account()) + 1,
        event.at(),
        claim.by().writes(),
        claim.by().set().version(),
        key.track(),
        event.topics(),
        raw,
        points,
        key.occasion(),
        period,
        cause,
        event.actor(),
        reverses);
  }
}
