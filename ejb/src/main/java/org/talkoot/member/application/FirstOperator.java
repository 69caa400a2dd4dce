package org.talkoot.member.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.talkoot.member.Member;
import org.talkoot.member.MemberRepository;

/** Appoints the operator that the installation names, if they had joined before it named them. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstOperator {
  @Inject private MemberRepository members;
  @Inject private MemberSettings settings;
  @Inject private AuditLog audit;

  @PostConstruct
  void appoint() {
    if (!members.hasOperator()) {
      settings.operatorEmail().flatMap(members::findByEmail).ifPresent(this::appoint);
    }
  }

  private void appoint(Member member) {
    member.appointOperator();
    audit.note(AuditKind.OPERATOR_APPOINTED, member.id());
  }
}
