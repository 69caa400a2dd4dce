package org.talkoot.member;

import java.util.Optional;

/** All members. */
public interface MemberRepository {
  Optional<Member> find(MemberId id);

  /** Returns the member, or throws {@link UnknownMember}. */
  Member get(MemberId id);

  Optional<Member> findByEmail(EmailAddress email);

  Optional<Member> findByHandle(Handle handle);

  /** Makes newcomers wait for one another until the transaction ends, so that names stay unique. */
  void queueNewcomers();

  /** Tells whether anybody runs this installation yet. */
  boolean hasOperator();

  /** Takes the member in and writes the row at once. */
  void add(Member member);
}
