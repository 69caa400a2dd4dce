package org.talkoot.portal.application;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Json;

/**
 * What a look at a problem tells before it is read.
 *
 * @param position where the log stood
 * @param inTheOpen whether everybody may read all of it: published, in a public network, neither
 *     sealed nor veiled nor hidden
 * @param hasPart whether the viewer asked it, answered, refined or reviewed, or manages its network
 * @param seesMore whether the viewer belongs to a private network
 * @param voted whether the viewer's vote on the brief stands
 * @param votes the viewer's votes by solution as JSON, null for none
 * @param stamp differs after each change of the problem or of what happened in it
 */
public record Glance(
    String position,
    boolean inTheOpen,
    boolean hasPart,
    boolean seesMore,
    boolean voted,
    @Nullable String votes,
    String stamp) {
  /** Tells whether the viewer sees of it what a visitor sees, the own votes apart. */
  public boolean isAsForVisitors() {
    return inTheOpen && !hasPart;
  }

  /** Returns the viewer's votes by the number of the solution. */
  public Map<Long, String> votesBySolution() {
    return votes == null ? Map.of() : Json.read(votes, new TypeReference<>() {});
  }
}
