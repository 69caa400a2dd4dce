package org.talkoot.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talkoot.web.expression.Question;

/** Answers of now stand in a map of the page that asks. */
class KeptPartsTest {
  private static final PartKey KEY = new PartKey("/problem.xhtml", "@1,2", "en", 7L);
  private static final ELContext NO_PAGE = null;

  private final Map<String, String> now = new HashMap<>(Map.of("reader", "Aino"));
  private final KeptParts parts = new KeptParts(1000);

  @Test
  void a_part_is_handed_out_while_everything_it_asked_is_answered_the_same() {
    KeptPart part = part("<p>Hello</p>", "reader");
    parts.keep(KEY, part);

    assertThat(parts.find(KEY, NO_PAGE)).contains(part);
  }

  @Test
  void nobody_is_handed_what_was_made_for_somebody_else() {
    parts.keep(KEY, part("<p>Hello Aino</p>", "reader"));

    now.put("reader", "Eino");

    assertThat(parts.find(KEY, NO_PAGE)).isEmpty();
  }

  @Test
  void several_forms_of_a_part_are_kept_beside_each_other() {
    KeptPart hers = part("<p>Hello Aino</p>", "reader");
    parts.keep(KEY, hers);
    now.put("reader", "Eino");
    KeptPart his = part("<p>Hello Eino</p>", "reader");
    parts.keep(KEY, his);

    assertThat(parts.find(KEY, NO_PAGE)).contains(his);
    now.put("reader", "Aino");
    assertThat(parts.find(KEY, NO_PAGE)).contains(hers);
  }

  @Test
  void only_so_much_is_kept() {
    KeptParts none = new KeptParts(0);

    none.keep(KEY, part("<p>Hello</p>", "reader"));

    assertThat(none.find(KEY, NO_PAGE)).isEmpty();
  }

  @Test
  void what_is_new_each_time_stands_between_the_pieces() {
    assertThat(KeptPart.of("<form>" + KeptPart.STATE + "</form>", Map.of()).pieces())
        .containsExactly("<form>", KeptPart.STATE, "</form>");
    assertThat(KeptPart.of("<p></p>", Map.of()).pieces()).containsExactly("<p></p>");
  }

  private KeptPart part(String html, String asks) {
    return new KeptPart(List.of(html), Map.of(new Look(asks), now.get(asks)));
  }

  private final class Look implements Question {
    private final String name;

    Look(String name) {
      this.name = name;
    }

    @Override
    public @Nullable Object again(ELContext page) {
      return now.get(name);
    }
  }
}
