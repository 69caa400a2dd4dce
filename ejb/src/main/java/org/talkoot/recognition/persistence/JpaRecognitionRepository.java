package org.talkoot.recognition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.recognition.Contribution;
import org.talkoot.recognition.ContributionType;
import org.talkoot.recognition.Recognition;
import org.talkoot.recognition.RecognitionRepository;
import org.talkoot.recognition.Thanks;

/** Keeps thanks and recognitions as entities, the budget as rows drawn from by one statement. */
@ApplicationScoped
public class JpaRecognitionRepository implements RecognitionRepository {
  private static final String DRAW =
      """
      insert into recognition_budget as b (network_id, month, drawn)
      values (:network, :month, :points)
      on conflict (network_id, month) do update set drawn = b.drawn + excluded.drawn
      where b.drawn + excluded.drawn <= :budget
      """;

  private static final String THANKED =
      """
      select exists (select 1 from thanks where giver_id = :giver and receiver_id = :receiver
                        and contribution_type = :type and contribution_id = :id)
      """;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;
  @Inject private Contributions contributions;

  @Override
  public void add(Thanks thanks) {
    entities.persist(thanks);
    entities.flush();
  }

  @Override
  public boolean isThanked(MemberId giver, MemberId receiver, Contribution contribution) {
    return jdbi.withHandle(
        handle -> {
          handle
              .createQuery(
                  "select 1 from membership"
                      + " where network_id = :network and member_id = :giver for update")
              .bind("network", contribution.network())
              .bind("giver", giver)
              .mapTo(Integer.class)
              .findOne();
          return handle
              .createQuery(THANKED)
              .bind("giver", giver)
              .bind("receiver", receiver)
              .bind("type", contribution.type().code())
              .bind("id", contribution.id())
              .mapTo(Boolean.class)
              .one();
        });
  }

  @Override
  public void add(Recognition recognition) {
    entities.persist(recognition);
    entities.flush();
  }

  @Override
  public Optional<Contribution> contribution(ContributionType type, long id) {
    return contributions.find(type, id);
  }

  @Override
  public boolean draw(NetworkId network, String month, int points) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(DRAW)
                    .bind("network", network)
                    .bind("month", month)
                    .bind("points", points)
                    .bind("budget", Recognition.MONTHLY_BUDGET)
                    .execute())
        == 1;
  }
}
