package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.talkoot.member.Handle;
import org.talkoot.member.Language;
import org.talkoot.member.Member;
import org.talkoot.member.MemberRepository;
import org.talkoot.member.OthersProfile;
import org.talkoot.member.Profile;
import org.talkoot.member.UnknownMember;
import org.talkoot.shared.InvalidInput;

/** Lets members present themselves: name, headline, organisation, language. */
@Stateless
public class ProfileChanging {
  @Inject private MemberRepository members;

  /** Changes what the command names and keeps the rest. */
  public void change(ChangeProfile command) {
    Member member = find(command.handle());
    if (!member.id().equals(command.by())) {
      throw new OthersProfile();
    }
    command.expected().check(member.version());
    Profile present = member.profile();
    member.present(
        Profile.of(
            command.displayName().orElseGet(present::displayName),
            command.headline().orElseGet(present::headline),
            command.organisation().orElseGet(present::organisation),
            command.language().map(ProfileChanging::language).orElseGet(present::language)));
  }

  private Member find(String handle) {
    if (!Handle.isValid(handle)) {
      throw new UnknownMember();
    }
    return members.findByHandle(Handle.of(handle)).orElseThrow(UnknownMember::new);
  }

  private static Language language(String tag) {
    return Language.parse(tag).orElseThrow(() -> InvalidInput.of("language", "language.unknown"));
  }
}
