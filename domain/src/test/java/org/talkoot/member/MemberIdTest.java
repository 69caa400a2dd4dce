package org.talkoot.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemberIdTest {
  @Test
  void an_id_is_drawn_and_tells_not_even_who_came_first() {
    List<Long> drawn = Stream.generate(MemberId::next).limit(100).map(MemberId::value).toList();

    assertThat(drawn).doesNotHaveDuplicates().allMatch(id -> id > 0);
    assertThat(drawn).isNotEqualTo(drawn.stream().sorted().toList());
    assertThat(drawn.stream().map(id -> id >>> 40).distinct().count())
        .as("ids of one moment share no beginning")
        .isGreaterThan(90);
  }

  @Test
  void an_id_is_read_as_it_is_written() {
    MemberId drawn = MemberId.next();
    assertThat(MemberId.parse(drawn.toString())).contains(drawn);
  }
}
