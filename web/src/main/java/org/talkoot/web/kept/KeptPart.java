package org.talkoot.web.kept;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.expression.Question;
import org.talkoot.web.expression.Witness;
import org.talkoot.web.page.PagePolicy;

/**
 * A part as it was rendered.
 *
 * @param pieces its HTML, divided at the marks of what is new each time
 * @param answers to all that it asked
 */
record KeptPart(List<String> pieces, Map<Question, @Nullable Object> answers) {
  /** Where the state of the view stands; Unicode leaves the character to private use. */
  static final String STATE = "\uF8FD";

  /** Where the mark of scripts that may run stands. */
  static final String NONCE = "\uF8FE";

  static KeptPart of(String html, Map<Question, @Nullable Object> answers) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < html.length(); at++) {
      String mark = markAt(html, at);
      if (mark != null) {
        pieces.add(html.substring(from, at));
        pieces.add(mark);
        from = at + 1;
      }
    }
    pieces.add(html.substring(from));
    return new KeptPart(List.copyOf(pieces), answers);
  }

  private static @Nullable String markAt(String html, int at) {
    char one = html.charAt(at);
    return one == STATE.charAt(0) ? STATE : one == NONCE.charAt(0) ? NONCE : null;
  }

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
    for (String piece : pieces) {
      switch (piece) {
        case STATE -> page.getApplication().getViewHandler().writeState(page);
        case NONCE -> page.getResponseWriter().write(nonce(page));
        default -> page.getResponseWriter().write(piece);
      }
    }
  }

  /** Returns the mark of this answer's scripts, empty where none is needed. */
  static String nonce(FacesContext page) {
    return PagePolicy.nonceOf((ServletRequest) page.getExternalContext().getRequest()).orElse("");
  }

  /** Returns about how many characters it takes. */
  int size() {
    return pieces.stream().mapToInt(String::length).sum();
  }
}
