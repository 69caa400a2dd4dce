package org.talkoot.problem.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.SimilarProblem;

/**
 * Finds problems whose question is like another one.
 *
 * <p>Long questions of everyday words are a little like nearly all others, so that comparing all of
 * them takes longer the more there are. Compared are the newest hundred that share two of the six
 * longest words in some form, or the one that there is ({@code alike_query}). The problem page
 * besides takes the candidates of public networks from a memory of an hour and asks anew what they
 * are now, and who may know of them.
 */
@ApplicationScoped
public class SimilarProblems {
  private static final int CANDIDATES = 12;
  private static final int MOST_QUESTIONS = 20_000;
  private static final Duration KEPT = Duration.ofHours(1);

  private static final String LISTED =
      " p.opened_at is not null and p.status <> 'withdrawn' and p.hidden_at is null and p.id <>"
          + " :except and ";

  /** The newest hundred that share words, compared; where stands who may know of them. */
  private static final String ALIKE =
      """
      (select c.*, similarity(c.question, :question) as alike
         from (select p.* from problem p
                where search_words(p.language, p.question) @@ (select alike_query(:question))
                  and {listed} {where}
                order by p.id desc limit 100) c) p
       where p.alike >= 0.3 order by p.alike desc, p.id desc limit
      """
          .replace("{listed}", LISTED.strip());

  private static final String FOUND =
      """
      select p.id, p.question, problem_status(p.status, p.review_from, p.closes_at, :now) as status,
             cast(round(cast(100 * p.alike as numeric)) as integer) as alike
        from
      """;

  private static final String SIMILAR =
      FOUND + ALIKE.replace("{where}", ProblemQueries.VISIBLE) + 5;

  private static final String IN_PUBLIC =
      "select p.id from "
          + ALIKE.replace(
              "{where}",
              "p.network_id in (select n.id from network n where n.visibility = 'PUBLIC')")
          + CANDIDATES;

  private static final String IN_NETWORKS =
      "select p.id from " + ALIKE.replace("{where}", "p.network_id = any(:networks)") + 5;

  private static final String AMONG =
      FOUND
          + "(select p.*, similarity(p.question, :question) as alike from problem p"
          + " where p.id = any(:candidates) and "
          + LISTED
          + ProblemQueries.VISIBLE
          + ") p order by p.alike desc, p.id desc limit 5";

  private static final String PRIVATE =
      """
      select m.network_id from membership m join network n on n.id = m.network_id
       where m.member_id = :viewer and n.visibility = 'PRIVATE'
      """;

  private final Jdbi jdbi;
  private final Cache<Question, List<Long>> candidates =
      Caffeine.newBuilder().maximumSize(MOST_QUESTIONS).expireAfterWrite(KEPT).build();

  private record Question(String question, long except) {}

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected SimilarProblems() {
    this(null);
  }

  /** Reads through Jdbi. */
  @Inject
  public SimilarProblems(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns up to five published problems whose question is alike, most alike first. */
  public List<SimilarProblem> find(String question, long except, Viewer viewer, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SIMILAR)
                .bind("question", question)
                .bind("except", except)
                .bind("viewer", viewer.number())
                .bind("now", now)
                .mapTo(SimilarProblem.class)
                .list());
  }

  /**
   * Returns what {@link #find} would, but problems of public networks that opened within the last
   * hour may be missing.
   */
  public List<SimilarProblem> beside(
      ProblemId problem, String question, Viewer viewer, Instant now) {
    Question asked = new Question(question, problem.value());
    List<Long> inPublic = candidates.get(asked, this::inPublic); // by a connection of its own
    return jdbi.withHandle(
        handle -> {
          List<Long> known = new ArrayList<>(inPublic);
          known.addAll(inPrivate(handle, asked, viewer));
          return handle
              .createQuery(AMONG)
              .bindArray("candidates", Long.class, known)
              .bind("question", question)
              .bind("except", problem)
              .bind("viewer", viewer.number())
              .bind("now", now)
              .mapTo(SimilarProblem.class)
              .list();
        });
  }

  private static List<Long> inPrivate(Handle handle, Question asked, Viewer viewer) {
    List<Long> networks =
        handle.createQuery(PRIVATE).bind("viewer", viewer.number()).mapTo(Long.class).list();
    return networks.isEmpty()
        ? networks
        : handle
            .createQuery(IN_NETWORKS)
            .bindArray("networks", Long.class, networks)
            .bind("question", asked.question())
            .bind("except", asked.except())
            .mapTo(Long.class)
            .list();
  }

  private List<Long> inPublic(Question asked) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(IN_PUBLIC)
                .bind("question", asked.question())
                .bind("except", asked.except())
                .mapTo(Long.class)
                .list());
  }
}
