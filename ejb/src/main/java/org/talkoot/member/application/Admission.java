package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.IntStream;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.Handle;
import org.talkoot.member.Language;
import org.talkoot.member.Member;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.member.MemberSignedUp;
import org.talkoot.member.Profile;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;

/**
 * Takes newcomers in, one at a time, so that no two get the same address or handle.
 *
 * <p>The first member with the address that the installation names becomes its operator.
 */
@Stateless
public class Admission {
  private static final int MOST_NAMESAKES = 100_000;

  @Inject private MemberRepository members;
  @Inject private MemberSettings settings;
  @Inject private EventLog events;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Returns the id of the new member; refuses a taken address or handle. */
  public MemberId admit(Newcomer newcomer) {
    members.queueNewcomers();
    EmailAddress email = EmailAddress.of(newcomer.email());
    if (members.findByEmail(email).isPresent()) {
      throw InvalidInput.of("email", "email.taken");
    }
    Handle handle =
        newcomer.handle().map(this::wished).orElseGet(() -> derived(newcomer.displayName()));
    Language language = Language.parse(newcomer.language()).orElse(Language.EN);
    Profile profile = Profile.named(newcomer.displayName(), language);
    Member member =
        Member.signUp(
            newcomer.id(), handle, email, profile, newcomer.passwordHash(), clock.instant());
    boolean first = isFirstOperator(email);
    if (first) {
      member.appointOperator();
    }
    members.add(member);
    events.append(new MemberSignedUp(member.id(), member.memberSince()));
    audit.note(AuditKind.SIGNED_UP, member.id());
    if (first) {
      audit.note(AuditKind.OPERATOR_APPOINTED, member.id());
    }
    return member.id();
  }

  private boolean isFirstOperator(EmailAddress email) {
    return settings.operatorEmail().filter(email::equals).isPresent() && !members.hasOperator();
  }

  private Handle wished(String text) {
    Handle handle = Handle.of(text);
    if (isTaken(handle)) {
      throw InvalidInput.of("handle", "handle.taken");
    }
    return handle;
  }

  private Handle derived(String displayName) {
    Handle plain = Handle.from(displayName);
    return isTaken(plain)
        ? IntStream.range(2, MOST_NAMESAKES)
            .mapToObj(plain::numbered)
            .filter(handle -> !isTaken(handle))
            .findFirst()
            .orElseThrow()
        : plain;
  }

  private boolean isTaken(Handle handle) {
    return members.findByHandle(handle).isPresent();
  }
}
