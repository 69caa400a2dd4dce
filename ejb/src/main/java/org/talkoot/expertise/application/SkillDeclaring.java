package org.talkoot.expertise.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.talkoot.expertise.SkillsDeclared;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.TopicRepository;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.expertise.persistence.DeclaredSkills;
import org.talkoot.member.MemberId;
import org.talkoot.member.OthersProfile;
import org.talkoot.member.application.MemberReading;
import org.talkoot.shared.EventLog;

/** Lets members say what they know about; topics that nobody named before begin here. */
@Stateless
public class SkillDeclaring {
  @Inject private DeclaredSkills skills;
  @Inject private TopicRepository topics;
  @Inject private MemberReading members;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Replaces what the member declared before. */
  public void declare(DeclareSkills command) {
    MemberId member = members.byHandle(command.handle()).id();
    if (!member.equals(command.by())) {
      throw new OthersProfile();
    }
    List<TopicSlug> slugs = command.topics().slugs();
    Instant now = clock.instant();
    List<TopicId> named = topics.named(slugs, now);
    if (skills.replace(member, named, now)) {
      events.append(new SkillsDeclared(member, named.stream().map(TopicId::value).toList(), now));
    }
  }

  /** Returns what a member declared, by slug. */
  public List<TopicRef> of(String handle) {
    return skills.of(members.byHandle(handle).id());
  }
}
