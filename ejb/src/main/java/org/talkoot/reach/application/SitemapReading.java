package org.talkoot.reach.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemPath;
import org.talkoot.problem.application.PublishedProblems;
import org.talkoot.problem.application.PublishedRange;
import org.talkoot.reach.persistence.SitemapQueries;

/** Lists the pages that visitors can read, in parts that stay below the limits of sitemaps. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SitemapReading {
  /** How many pages a part lists; each stands there in two languages, and 50,000 are allowed. */
  public static final int PART = 10_000;

  private static final List<String> PLAIN =
      List.of(
          "/",
          "/problems",
          "/honour",
          "/networks",
          "/topics",
          "/badges",
          "/points",
          "/checkpoints",
          "/accessibility",
          "/privacy");

  @Inject private PublishedProblems problems;
  @Inject private SitemapQueries queries;

  /** Returns the ranges of problems, each a part. */
  public List<PublishedRange> problemParts() {
    return problems.ranges(PART);
  }

  /** Returns the problems of a part. */
  public List<SitemapPage> problems(ProblemId first) {
    return problems.range(first, PART).stream()
        .map(
            one ->
                new SitemapPage(ProblemPath.of(one.id(), one.question()).text(), one.changedAt()))
        .toList();
  }

  /** Returns the handles with which parts of members begin. */
  public List<String> memberParts() {
    return queries.memberParts(PART);
  }

  /** Returns the profiles of a part. */
  public List<SitemapPage> members(String first) {
    return queries.members(first, PART).stream()
        .map(handle -> new SitemapPage("/member/" + handle, null))
        .toList();
  }

  /** Returns the pages that are always there, networks, topics and badges. */
  public List<SitemapPage> pages() {
    return Stream.of(
            PLAIN.stream(),
            queries.networks(PART / 4).stream().map(slug -> "/network/" + slug),
            queries.topics(PART / 4).stream().map(SitemapReading::topicPage))
        .flatMap(paths -> paths)
        .map(path -> new SitemapPage(path, null))
        .toList();
  }

  /** Returns where a topic is shown. */
  static String topicPage(String slug) {
    return "/topic/" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
  }
}
