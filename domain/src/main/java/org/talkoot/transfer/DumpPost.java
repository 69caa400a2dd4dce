package org.talkoot.transfer;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A question, an answer or another text of the imported site; absent numbers are 0. */
public record DumpPost(
    long id,
    long type,
    long question,
    long acceptedAnswer,
    long owner,
    String title,
    String body,
    List<String> tags,
    long views,
    boolean communityWiki,
    Instant createdAt,
    Instant editedAt,
    Optional<Instant> closedAt) {

  private static final long QUESTION = 1;
  private static final long ANSWER = 2;

  /** Older dumps write {@code <a><b>}, newer ones {@code |a|b|}. */
  private static final Pattern BETWEEN_TAGS = Pattern.compile("[<>|]+");

  public DumpPost {
    tags = List.copyOf(tags);
  }

  static DumpPost read(DumpRow row) {
    Instant createdAt = row.time("CreationDate");
    return new DumpPost(
        row.number("Id"),
        row.number("PostTypeId"),
        row.numberOr("ParentId", 0),
        row.numberOr("AcceptedAnswerId", 0),
        row.numberOr("OwnerUserId", 0),
        row.textOr("Title", ""),
        row.textOr("Body", ""),
        tagsIn(row.textOr("Tags", "")),
        row.numberOr("ViewCount", 0),
        row.has("CommunityOwnedDate"),
        createdAt,
        row.timeIfAny("LastEditDate").orElse(createdAt),
        row.timeIfAny("ClosedDate"));
  }

  private static List<String> tagsIn(String tags) {
    return Arrays.stream(BETWEEN_TAGS.split(tags, 0)).filter(tag -> !tag.isBlank()).toList();
  }

  public boolean isQuestion() {
    return type == QUESTION;
  }

  public boolean isAnswer() {
    return type == ANSWER;
  }
}
