package org.talkoot.reach.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberView;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.outcome.application.OutcomeSummary;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.reach.persistence.SitemapQueries;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads feeds as a visitor: problems that opened and what became of others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FeedReading {
  private static final int ENTRIES = 40;
  private static final Window NEWEST = new Window(ENTRIES, Optional.empty());
  private static final Viewer VISITOR = Viewer.anonymous();

  @Inject private ProblemReading problems;
  @Inject private OutcomeReading outcomes;
  @Inject private NetworkReading networks;
  @Inject private MemberReading members;
  @Inject private SitemapQueries topics;

  /** Returns what is new in all public networks. */
  public Feed site() {
    return new Feed(
        Feed.About.SITE,
        Feed.Names.same(""),
        "/",
        "/site.atom",
        entries(ProblemFilter.all(), outcomes.newest(VISITOR, NEWEST)));
  }

  /** Returns what is new in a public network; any other is unknown. */
  public Feed ofNetwork(String slug) {
    NetworkView network = networks.view(slug, VISITOR);
    return new Feed(
        Feed.About.NETWORK,
        Feed.Names.same(network.name()),
        "/network/" + network.slug(),
        "/network/" + network.slug() + ".atom",
        entries(
            ProblemFilter.of(network.slug(), null, null, null, null, null, null),
            outcomes.ofNetwork(network.slug(), VISITOR, NEWEST)));
  }

  /** Returns what is new about a topic, empty for one that no public problem is about. */
  public Optional<Feed> aboutTopic(String slug) {
    return topics.topic(slug).map(this::about);
  }

  /** Returns what a member asked, and what changed with a share of theirs. */
  public Feed ofMember(String handle) {
    MemberView member = members.byHandle(handle);
    return new Feed(
        Feed.About.MEMBER,
        Feed.Names.same(member.displayName()),
        "/member/" + member.handle(),
        "/member/" + member.handle() + ".atom",
        entries(
            ProblemFilter.all().askedBy(member.id()),
            outcomes.ofContributor(member.id(), VISITOR, NEWEST)));
  }

  private Feed about(TopicRef topic) {
    return new Feed(
        Feed.About.TOPIC,
        new Feed.Names(topic.nameEn(), topic.nameFi()),
        SitemapReading.topicPage(topic.slug()),
        "/topic/" + topic.slug() + ".atom",
        entries(
            ProblemFilter.of(null, null, topic.slug(), null, null, null, null),
            outcomes.aboutTopic(topic.slug(), VISITOR, NEWEST)));
  }

  private List<FeedEntry> entries(ProblemFilter filter, Page<OutcomeSummary> changed) {
    return Stream.concat(
            problems.list(filter, VISITOR, NEWEST).items().stream().map(FeedEntry::of),
            changed.items().stream()
                .filter(one -> !one.step().equals("planned"))
                .map(FeedEntry::of))
        .sorted(Comparator.comparing(FeedEntry::at).reversed())
        .limit(ENTRIES)
        .toList();
  }
}
