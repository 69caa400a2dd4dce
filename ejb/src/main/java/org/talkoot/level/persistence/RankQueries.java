package org.talkoot.level.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.level.Rank;
import org.talkoot.level.application.RankView;
import org.talkoot.member.MemberId;

/** Reads ranks: six short ranges of an index for each place, whatever the number of members. */
@Dependent
public class RankQueries {
  private static final String RANKS =
      """
      select n.slug as network, n.name as network_name, s.board as track, t.slug as topic,
             t.name_en, t.name_fi, s.points,
             1 + (select coalesce(sum(b.members), 0)
                    from generate_series(0, 5) as h (height)
                    join standing_bucket b
                      on b.network_id = s.network_id and b.board = s.board
                     and b.topic_id = s.topic_id and b.height = h.height
                     and b.bucket > (s.points >> (4 * h.height))
                     and b.bucket <= case when h.height = 5 then 9223372036854775807
                                          else (s.points >> (4 * h.height)) | 15 end) as rank,
             (select coalesce(sum(b.members), 0) from standing_bucket b
               where b.network_id = s.network_id and b.board = s.board
                 and b.topic_id = s.topic_id and b.height = 5) as ranked
        from (select * from standing
               where member_id = :member and network_id <> 0 and board <> 'closers' and points > 0
               order by points desc limit :most) s
        join network n on n.id = s.network_id
        left join topic t on t.id = s.topic_id
       order by s.points desc, n.slug, s.board, t.slug nulls first
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public RankQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns where the member stands, in the places with the most points. */
  public List<RankView> ranks(MemberId member, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RANKS)
                .bind("member", member)
                .bind("most", most)
                .mapTo(Row.class)
                .map(Row::view)
                .list());
  }

  /** A place as its row tells it. */
  public record Row(
      String network,
      String networkName,
      String track,
      @Nullable String topic,
      @Nullable String nameEn,
      @Nullable String nameFi,
      long points,
      long rank,
      long ranked) {
    RankView view() {
      long of = Math.max(rank, ranked);
      return new RankView(network, networkName, track, ref(), points, new Rank(rank, of));
    }

    private @Nullable TopicRef ref() {
      return topic == null || nameEn == null || nameFi == null
          ? null
          : new TopicRef(topic, nameEn, nameFi);
    }
  }
}
