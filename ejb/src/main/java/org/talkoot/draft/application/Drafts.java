package org.talkoot.draft.application;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.DraftKind;
import org.talkoot.draft.TooManyDrafts;
import org.talkoot.draft.UnknownDraft;
import org.talkoot.draft.persistence.DraftRows;
import org.talkoot.member.MemberId;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Json;

/** What members are writing: kept until it is sent, and for nobody else to see. */
@Stateless
public class Drafts {
  /** How many a member keeps at a time. */
  public static final int MOST = 100;

  /** How long one may be, in characters of JSON. */
  public static final int LONGEST = 150_000;

  private DraftRows rows;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Drafts() {}

  /** Keeps drafts in these rows. */
  @Inject
  public Drafts(DraftRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Saves what was written so far. The caller has made sure that the member may know of the
   * subject.
   *
   * @param problem whose matter it is, null when that is gone
   * @return when
   * @throws TooManyDrafts when the member has {@link #MOST} others
   */
  public Instant save(MemberId member, DraftKey key, @Nullable Long problem, Object content) {
    String json = Json.write(content);
    if (json.length() > LONGEST || json.contains("\\u0000")) {
      throw InvalidInput.of("text", "text.tooLong", LONGEST);
    }
    Instant now = clock.instant();
    if (!rows.save(member, key, problem, json, MOST, now)) {
      throw new TooManyDrafts(MOST);
    }
    return now;
  }

  /** Returns what was written so far. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public <T> Optional<T> read(MemberId member, DraftKey key, TypeReference<T> type) {
    return find(member, key).map(saved -> saved.as(type));
  }

  /** Returns what was written so far, and when. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<SavedDraft> find(MemberId member, DraftKey key) {
    return rows.find(member, key);
  }

  /** Returns a draft that was put aside and can still be brought back. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<SavedDraft> discarded(MemberId member, DraftKey key) {
    return rows.discarded(member, key);
  }

  /** Returns what the member is writing of some kinds in the matter of a problem. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<SavedDraft> ofProblem(MemberId member, Set<DraftKind> kinds, long problem) {
    return rows.ofProblem(member, kinds, problem);
  }

  /** Forgets a draft whose thing is sent, in the transaction that sends it. */
  public void sent(MemberId member, DraftKey key) {
    rows.remove(member, key);
  }

  /**
   * Puts a draft aside; for a day it can be brought back.
   *
   * @throws UnknownDraft when there is none
   */
  public void discard(MemberId member, DraftKey key) {
    if (!rows.putAside(member, key, clock.instant())) {
      throw new UnknownDraft();
    }
  }

  /**
   * Brings back what was put aside.
   *
   * @throws UnknownDraft when it is there already, or gone
   */
  public void restore(MemberId member, DraftKey key) {
    if (!rows.putAside(member, key, null)) {
      throw new UnknownDraft();
    }
  }
}
