package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.WrongCredentials;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.shared.InvalidInput;

/**
 * Asks members for their password before what cannot be undone; each wrong one counts as a guess.
 *
 * <p>Call it outside of transactions: it hashes.
 */
@ApplicationScoped
public class OwnPassword {
  @Inject private SigningIn signingIn;
  @Inject private MemberQueries members;

  /**
   * Returns whose password it is.
   *
   * @throws InvalidInput at the field {@code password} when it is wrong
   */
  public Identity confirm(MemberId id, String password) {
    Identity member = members.identityOf(id).orElseThrow(UnknownMember::new);
    try {
      signingIn.verify(member.email().orElseThrow(UnknownMember::new), password);
    } catch (WrongCredentials wrong) {
      throw InvalidInput.of("password", "password.wrong");
    }
    return member;
  }
}
