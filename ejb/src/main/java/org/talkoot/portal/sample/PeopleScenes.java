package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.talkoot.expertise.SkillWords;
import org.talkoot.expertise.application.DeclareSkills;
import org.talkoot.expertise.application.SkillDeclaring;
import org.talkoot.member.Language;
import org.talkoot.member.Member;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.member.Profile;
import org.talkoot.member.application.Admission;
import org.talkoot.member.application.Newcomer;
import org.talkoot.member.application.Passwords;
import org.talkoot.network.JoinPolicy;
import org.talkoot.network.NetworkCharter;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.FoundNetwork;
import org.talkoot.network.application.Joining;
import org.talkoot.network.application.ManagerAppointing;
import org.talkoot.network.application.NetworkFounding;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.portal.sample.People.Community;
import org.talkoot.portal.sample.People.Person;
import org.talkoot.shared.application.TalkootClock;

/** Brings the people in, founds their networks and gives managers their care. */
@ApplicationScoped
class PeopleScenes {
  private static final String COMMONS = "commons";

  private final Map<String, String> hashes = StoryBook.passwords();

  @Inject private Admission admission;
  @Inject private Passwords passwords;
  @Inject private MemberRepository members;
  @Inject private NetworkFounding founding;
  @Inject private NetworkReading networks;
  @Inject private ManagerAppointing managers;
  @Inject private Joining joining;
  @Inject private SkillDeclaring skills;

  void found(People story, Cast cast, Instant now) {
    Person operator = story.members().stream().filter(Person::operator).findFirst().orElseThrow();
    TalkootClock.at(
        Storyteller.before(now, operator.daysAgo()), () -> begin(story, operator, cast));
    story.members().stream()
        .filter(person -> !person.operator())
        .forEach(
            person ->
                TalkootClock.at(
                    Storyteller.before(now, person.daysAgo()),
                    () -> settle(person, cast.member(operator.handle()), cast)));
  }

  private void begin(People story, Person operator, Cast cast) {
    MemberId founder = enter(operator, cast);
    members.get(founder).appointOperator();
    story.networks().forEach(community -> founding.found(wish(community, founder)));
  }

  private static FoundNetwork wish(Community community, MemberId founder) {
    NetworkCharter charter =
        new NetworkCharter(
            community.name(),
            community.purpose(),
            community.visibility(),
            community.joinPolicy(),
            null);
    return new FoundNetwork(founder, community.slug(), charter, null);
  }

  private void settle(Person person, MemberId operator, Cast cast) {
    MemberId member = enter(person, cast);
    if (person.invitedBy() != null) {
      joining.invite(network(COMMONS, operator).id(), member, cast.member(person.invitedBy()));
    }
    person
        .managed()
        .forEach(slug -> managers.appoint(network(slug, operator).id(), member, operator));
    person.joined().forEach(slug -> join(network(slug, operator), member, operator));
  }

  private void join(NetworkView network, MemberId member, MemberId operator) {
    if (network.joinPolicy() == JoinPolicy.INVITATION) {
      joining.invite(network.id(), member, operator);
    }
    joining.join(network.slug(), member);
  }

  private NetworkView network(String slug, MemberId operator) {
    return networks.view(slug, Viewer.of(operator));
  }

  private String passwordOf(Person person) {
    String known = hashes.get(person.handle());
    return known == null ? passwords.hash("talkoot-" + person.handle()) : known;
  }

  private MemberId enter(Person person, Cast cast) {
    MemberId id =
        admission.admit(
            new Newcomer(
                person.email(),
                Optional.of(person.handle()),
                person.name(),
                person.language(),
                passwordOf(person)));
    Member member = members.get(id);
    member.present(
        Profile.of(
            person.name(),
            person.headline(),
            person.organisation(),
            Language.parse(person.language()).orElse(Language.EN)));
    cast.enter(person.handle(), id);
    skills.declare(new DeclareSkills(id, person.handle(), new SkillWords(person.known())));
    return id;
  }
}
