package org.talkoot.expertise;

import java.util.List;
import java.util.Optional;
import org.talkoot.shared.Checks;

/** The topics that a member declares, as written: at most twelve, each readable as a topic. */
public record SkillWords(List<String> written) {
  private static final int MOST = 12;

  /** Leaves out what is empty. */
  public SkillWords {
    written = written.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * Returns the topics they name.
   *
   * @throws org.talkoot.shared.InvalidInput when there are too many or one is no topic
   */
  public List<TopicSlug> slugs() {
    Checks checks = new Checks().require(written.size() <= MOST, "topics", "topics.tooMany", MOST);
    written.forEach(
        word ->
            checks.require(
                TopicSlug.parse(word).isPresent(),
                "topics",
                "topics.unreadable",
                TopicSlug.MAX_LENGTH));
    checks.throwIfBroken();
    return written.stream().map(TopicSlug::parse).flatMap(Optional::stream).distinct().toList();
  }
}
