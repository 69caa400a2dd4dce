package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.Handle;
import org.talkoot.member.Member;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.member.UnknownMember;

/** Members as rows of {@code member}. */
@ApplicationScoped
public class JpaMemberRepository implements MemberRepository {
  private static final long NEWCOMERS_QUEUE = 10_010;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Override
  public Optional<Member> find(MemberId id) {
    return Optional.ofNullable(entities.find(Member.class, id));
  }

  @Override
  public Member get(MemberId id) {
    return find(id).orElseThrow(UnknownMember::new);
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return entities
        .createQuery("select m from Member m where m.email.value = :email", Member.class)
        .setParameter("email", email.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Member> findByHandle(Handle handle) {
    return entities
        .createQuery("select m from Member m where lower(m.handle.value) = :handle", Member.class)
        .setParameter("handle", handle.value().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  @Override
  public void queueNewcomers() {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?)")
        .setParameter(1, NEWCOMERS_QUEUE)
        .getSingleResult();
  }

  @Override
  public boolean hasOperator() {
    return !entities
        .createQuery("select m.id from Member m where m.operator = true")
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(Member member) {
    entities.persist(member);
    entities.flush();
  }
}
