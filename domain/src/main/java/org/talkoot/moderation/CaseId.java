package org.talkoot.moderation;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.Anonymity;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one case for good. */
@Embeddable
public class CaseId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected CaseId() {}

  private CaseId(long value) {
    this.value = value;
  }

  public static CaseId next() {
    return new CaseId(TsidCreator.getTsid().toLong());
  }

  public static CaseId of(long value) {
    return new CaseId(value);
  }

  /** Returns a new id that tells no more of its time than the anonymity of its problem allows. */
  public static CaseId under(Anonymity anonymity, Instant at) {
    return anonymity.isVeiled() ? new CaseId(Ids.ofDay(at)) : next();
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<CaseId> parse(String text) {
    return Tsid.isValid(text) ? Optional.of(of(Tsid.from(text).toLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseId that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  @Override
  public String toString() {
    return Tsid.from(value).toLowerCase();
  }
}
