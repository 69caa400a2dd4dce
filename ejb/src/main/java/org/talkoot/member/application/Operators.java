package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.talkoot.member.Member;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.member.OperatorsOnly;

/** Answers whether a member runs this installation. */
@ApplicationScoped
public class Operators {
  @Inject private MemberRepository members;

  /** Tells whether the member is an operator. */
  public boolean includes(MemberId member) {
    return members.find(member).filter(Member::isOperator).isPresent();
  }

  /**
   * Refuses unless the member is an operator.
   *
   * @throws OperatorsOnly otherwise
   */
  public void require(MemberId member) {
    if (!includes(member)) {
      throw new OperatorsOnly();
    }
  }
}
