package org.talkoot.web.security;

import jakarta.enterprise.inject.spi.CDI;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.SigningIn;
import org.talkoot.shared.BrokenRule;

/** Lets Shiro ask the member service: it counts the guess, compares the hash and keeps the log. */
public class MemberRealm extends AuthorizingRealm {
  /** The role of those who run the installation. */
  static final String OPERATOR = "operator";

  /** Leaves comparing to the service, which takes the same time for accounts that do not exist. */
  public MemberRealm() {
    setName("members");
    setAuthenticationTokenClass(UsernamePasswordToken.class);
    setCredentialsMatcher(new AllowAllCredentialsMatcher());
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken given) {
    UsernamePasswordToken token = (UsernamePasswordToken) given;
    try {
      Identity member =
          service(SigningIn.class).signIn(token.getUsername(), new String(token.getPassword()));
      return new SimpleAuthenticationInfo(member.id(), "", getName());
    } catch (BrokenRule refusal) {
      throw new AuthenticationException(refusal);
    }
  }

  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    SimpleAuthorizationInfo rights = new SimpleAuthorizationInfo();
    service(MemberReading.class)
        .identityOf(principals.oneByType(MemberId.class))
        .filter(Identity::operator)
        .ifPresent(member -> rights.addRole(OPERATOR));
    return rights;
  }

  private static <T> T service(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
