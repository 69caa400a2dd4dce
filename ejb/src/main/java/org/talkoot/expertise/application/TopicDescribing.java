package org.talkoot.expertise.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.talkoot.expertise.Topic;
import org.talkoot.expertise.TopicRepository;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.expertise.TopicWords;
import org.talkoot.expertise.UnknownTopic;
import org.talkoot.member.MemberId;
import org.talkoot.network.Network;
import org.talkoot.network.NetworkId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.shared.Checks;

/**
 * Says what topics are about.
 *
 * <p>Topics are the same in all networks, so what is said of them is up to those who may edit
 * topics in the network that everybody belongs to.
 */
@Stateless
public class TopicDescribing {
  private static final String EVERYBODYS = "commons";

  @Inject private TopicRepository topics;
  @Inject private NetworkRepository networks;
  @Inject private Memberships memberships;

  /** Describes a topic. */
  public void describe(DescribeTopic command) {
    Topic topic = of(command.slug());
    memberships.require(commons(), command.by(), Privilege.EDIT_TOPICS);
    Checks checks = new Checks();
    require(checks, "En", command.english());
    require(checks, "Fi", command.finnish());
    checks.throwIfBroken();
    topic.describe(command.english(), command.finnish());
  }

  /** Returns what is said of a topic, to whoever may change it. */
  public TopicWords words(String slug, MemberId reader, String language) {
    Topic topic = of(slug);
    memberships.require(commons(), reader, Privilege.EDIT_TOPICS);
    return topic.words(language);
  }

  /** Tells whether the member may describe topics. */
  public boolean isOffered(MemberId member) {
    return memberships.may(commons(), member, Privilege.EDIT_TOPICS);
  }

  private Topic of(String slug) {
    return Optional.of(slug)
        .flatMap(TopicSlug::parse)
        .flatMap(topics::find)
        .orElseThrow(UnknownTopic::new);
  }

  private NetworkId commons() {
    return networks.find(EVERYBODYS).map(Network::id).orElseThrow(UnknownTopic::new);
  }

  private static void require(Checks checks, String language, TopicWords words) {
    checks.text("name" + language, words.name(), 1, TopicWords.LONGEST_NAME);
    checks.text("about" + language, words.about(), 0, TopicWords.LONGEST_ABOUT);
  }
}
