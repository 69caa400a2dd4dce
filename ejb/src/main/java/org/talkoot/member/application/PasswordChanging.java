package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.shared.Checks;

/** Changes a password that its owner knows; everything else that was signed in is signed out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChanging {
  @Inject private OwnPassword own;
  @Inject private MemberQueries members;
  @Inject private CommonPasswords common;
  @Inject private Passwords passwords;
  @Inject private AccountKeeping accounts;

  /** Returns the session epoch that the caller's own session goes on under. */
  public int change(MemberId id, String present, String wanted) {
    Identity member = members.identityOf(id).orElseThrow(UnknownMember::new);
    Checks checks = new Checks();
    common
        .policy()
        .check(
            checks,
            "newPassword",
            wanted,
            List.of(member.displayName(), member.handle(), member.email().orElse("")));
    checks.throwIfBroken();
    own.confirm(id, present);
    return accounts.changePassword(id, passwords.hash(wanted));
  }
}
