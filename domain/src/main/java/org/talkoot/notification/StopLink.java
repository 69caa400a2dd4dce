package org.talkoot.notification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talkoot.member.MemberId;
import org.talkoot.shared.LinkSeal;

/**
 * What a letter's link to stop it stands for: one member's letters of one rhythm, and nothing else.
 *
 * @param rhythm of the letters to stop
 */
public record StopLink(MemberId member, Rhythm rhythm) {
  private static final String PURPOSE = "letters.stop";
  private static final Pattern TOKEN =
      Pattern.compile("(([0-9a-z]{13})~([a-zA-Z]{1,10}))~([A-Za-z0-9_-]{43})");

  /** Returns the token of the link, signed. */
  public String token(LinkSeal seal) {
    String words = member + "~" + rhythm.code();
    return words + "~" + seal.of(PURPOSE, words);
  }

  /** Reads a token; empty when it is not one that we signed. */
  public static Optional<StopLink> read(String token, LinkSeal seal) {
    Matcher parts = TOKEN.matcher(token);
    if (!parts.matches() || !seal.holds(PURPOSE, parts.group(1), parts.group(4))) {
      return Optional.empty();
    }
    return MemberId.parse(parts.group(2))
        .flatMap(member -> Rhythm.of(parts.group(3)).map(rhythm -> new StopLink(member, rhythm)));
  }
}
