package org.talkoot.web.kept;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.expression.Question;
import org.talkoot.web.expression.Witness;

/**
 * A part as it was rendered.
 *
 * @param pieces its HTML; between two of them stands the state of the view, which is new each time
 * @param answers to all that it asked
 */
record KeptPart(List<String> pieces, Map<Question, @Nullable Object> answers) {
  /** Tells whether everything that it asked is still answered the same. */
  boolean holds(ELContext page) {
    return answers.entrySet().stream()
        .allMatch(one -> Objects.equals(one.getKey().again(page), one.getValue()));
  }

  /** Lets somebody hear what it asked, as if it were made now. */
  void confess(Witness witness) {
    answers.forEach(witness::heard);
  }

  void write(FacesContext page) throws IOException {
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        page.getApplication().getViewHandler().writeState(page);
      }
      page.getResponseWriter().write(pieces.get(i));
    }
  }

  /** Returns about how many characters it takes. */
  int size() {
    return pieces.stream().mapToInt(String::length).sum();
  }
}
