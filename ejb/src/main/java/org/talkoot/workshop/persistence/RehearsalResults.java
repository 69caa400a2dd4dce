package org.talkoot.workshop.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.MemberEffect;
import org.talkoot.workshop.PointsChange;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.RehearsalResult;

/** Writes what came out of a rehearsal, a thousand rows at a time. */
final class RehearsalResults {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WRITTEN_AT_ONCE = 1000;

  private static final String MEMBER =
      """
      insert into rehearsal_member
        (rehearsal_id, network_id, member_id, before, after, place_before, place_after, rules)
      select :id, network_id, :member, :before, :after, :placeBefore, :placeAfter,
             cast(:rules as jsonb)
        from rehearsal where id = :id
      """;

  private static final String MARK =
      """
      insert into rehearsal_mark
        (rehearsal_id, network_id, member_id, kind, code, before, after)
      select :id, network_id, :member, :kind, :code, :before, :after from rehearsal where id = :id
      """;

  private static final String RULE =
      """
      insert into rehearsal_rule (rehearsal_id, network_id, rule, before, after)
      select :id, network_id, :rule, :before, :after from rehearsal where id = :id
      """;

  private RehearsalResults() {}

  static void write(Handle handle, RehearsalId id, RehearsalResult result, List<MarkEffect> marks) {
    writeRules(handle, id, result);
    writeMembers(handle, id, result);
    writeMarks(handle, id, marks);
  }

  private static void writeRules(Handle handle, RehearsalId id, RehearsalResult result) {
    PreparedBatch batch = handle.prepareBatch(RULE);
    result
        .rules()
        .forEach(
            (rule, points) ->
                batch
                    .bind("id", id)
                    .bind("rule", rule)
                    .bind("before", points.before())
                    .bind("after", points.after())
                    .add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void writeMembers(Handle handle, RehearsalId id, RehearsalResult result) {
    PreparedBatch batch = handle.prepareBatch(MEMBER);
    for (MemberEffect effect : result.members()) {
      batch
          .bind("id", id)
          .bind("member", effect.member())
          .bind("before", effect.points().before())
          .bind("after", effect.points().after())
          .bind("placeBefore", effect.placeBefore())
          .bind("placeAfter", effect.placeAfter())
          .bind("rules", json(effect.rules()))
          .add();
      if (batch.size() == WRITTEN_AT_ONCE) {
        batch.execute();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void writeMarks(Handle handle, RehearsalId id, List<MarkEffect> marks) {
    PreparedBatch batch = handle.prepareBatch(MARK);
    for (MarkEffect mark : marks) {
      batch
          .bind("id", id)
          .bind("member", mark.member())
          .bind("kind", mark.kind().name())
          .bind("code", mark.code())
          .bind("before", mark.before())
          .bind("after", mark.after())
          .add();
      if (batch.size() == WRITTEN_AT_ONCE) {
        batch.execute();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static String json(Map<String, PointsChange> rules) {
    try {
      return JSON.writeValueAsString(rules);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
