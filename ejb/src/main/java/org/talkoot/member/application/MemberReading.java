package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.talkoot.member.Handle;
import org.talkoot.member.MemberId;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.persistence.MemberQueries;

/** Reads members: oneself, and others by their handle. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemberReading {
  @Inject private MemberQueries queries;

  /** Returns who the caller is, if the account still exists. */
  public Optional<Identity> identityOf(MemberId id) {
    return queries.identityOf(id);
  }

  /** Returns a member by handle, in any case, as everybody may see them. */
  public MemberView byHandle(String handle) {
    return find(handle).orElseThrow(UnknownMember::new);
  }

  /** Returns the handle and name of a member. */
  public MemberView view(MemberId id) {
    return byHandle(queries.identityOf(id).orElseThrow(UnknownMember::new).handle());
  }

  /** Looks for a member by handle. */
  public Optional<MemberView> find(String handle) {
    return Handle.isValid(handle) ? queries.byHandle(handle) : Optional.empty();
  }
}
