package org.talkoot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresConverterTest {
  private final ScoresConverter converter = new ScoresConverter();

  @Test
  void scores_are_kept_as_a_plain_list() {
    Scores scores = new Scores(List.of(new CriterionScore("c1", 4, "tried")));
    Object kept = converter.convertToDatabaseColumn(scores);
    assertThat(kept).isEqualTo("[{\"criterion\":\"c1\",\"score\":4,\"rationale\":\"tried\"}]");
    assertThat(converter.convertToEntityAttribute(kept)).isEqualTo(scores);
  }
}
