package org.talkoot.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who takes part under their own name.
 *
 * <p>A member signs up with an address and a password, of which only a slow hash is kept. Ending
 * the sessions, by changing the password or by disabling the account, moves the session epoch on:
 * whatever was signed in under an older epoch is signed out at its next request. Members who came
 * with an import have neither address nor password and never sign in.
 */
@Entity
public class Member {
  /** What stands in the place of an erased name; pages say it in the reader's language. */
  public static final String FORMER_NAME = "Former member";

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private MemberId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "handle"))
  private Handle handle;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "email"))
  private @Nullable EmailAddress email;

  @Embedded private Profile profile;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  private boolean operator;
  private boolean imported;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  @Column(name = "erased_at")
  private @Nullable Instant erasedAt;

  @Column(name = "member_since")
  private Instant memberSince;

  @Column(name = "session_epoch")
  private int sessionEpoch;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Member() {}

  private Member(MemberId id, Handle handle, Profile profile, Instant memberSince) {
    this.id = id;
    this.handle = handle;
    this.profile = profile;
    this.memberSince = memberSince;
  }

  /** Takes in somebody who joined by themselves. */
  public static Member signUp(
      MemberId id,
      Handle handle,
      EmailAddress email,
      Profile profile,
      String passwordHash,
      Instant at) {
    Member member = new Member(id, handle, profile, at);
    member.email = email;
    member.passwordHash = passwordHash;
    return member;
  }

  /** Takes in somebody known from another site, who cannot sign in here. */
  public static Member imported(Handle handle, Profile profile, Instant memberSince) {
    Member member = new Member(MemberId.next(), handle, profile, memberSince);
    member.imported = true;
    return member;
  }

  /** Tells whether a right password opens the door. */
  public boolean maySignIn() {
    return disabledAt == null && passwordHash != null;
  }

  /** Presents the member anew. */
  public void present(Profile anew) {
    profile = anew;
  }

  /** Replaces the password and ends all sessions. */
  public void changePassword(String newHash) {
    passwordHash = newHash;
    endSessions();
  }

  /** Keeps the same password under a stronger hash. */
  public void strengthenHash(String newHash) {
    passwordHash = newHash;
  }

  /** Signs the member out everywhere. */
  public void endSessions() {
    sessionEpoch++;
  }

  /** Closes the account: nobody signs in to it any more and its sessions end. */
  public void disable(Instant at) {
    if (disabledAt == null) {
      disabledAt = at;
      endSessions();
    }
  }

  /** Opens a closed account again. */
  public void enable() {
    disabledAt = null;
  }

  /** Moves to another address. */
  public void moveTo(EmailAddress anew) {
    email = anew;
  }

  /**
   * Forgets who it was and since when, for good; what is left is an id and a handle that lead to
   * nobody.
   */
  public void erase(Handle former, Instant at) {
    disable(at);
    erasedAt = at;
    memberSince = at;
    handle = former;
    profile = Profile.named(FORMER_NAME, profile.language());
    email = null;
    passwordHash = null;
    operator = false;
  }

  /** Entrusts the installation to the member. */
  public void appointOperator() {
    operator = true;
  }

  public MemberId id() {
    return id;
  }

  public Handle handle() {
    return handle;
  }

  public Optional<EmailAddress> email() {
    return Optional.ofNullable(email);
  }

  public Profile profile() {
    return profile;
  }

  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  public boolean isOperator() {
    return operator;
  }

  public boolean isDisabled() {
    return disabledAt != null;
  }

  public boolean isErased() {
    return erasedAt != null;
  }

  public boolean isImported() {
    return imported;
  }

  public Instant memberSince() {
    return memberSince;
  }

  public int sessionEpoch() {
    return sessionEpoch;
  }

  public long version() {
    return version;
  }
}
