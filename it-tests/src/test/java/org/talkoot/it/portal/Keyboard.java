package org.talkoot.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/**
 * Somebody who has a keyboard and nothing else.
 *
 * <p>At each stop the focus must be seen, must not be hidden behind anything, and must go on with
 * the next Tab.
 */
final class Keyboard {
  /** More stops than any page has. */
  private static final int FARTHEST = 250;

  /** Stops inside one field: a date has a day, a month, a year and a calendar. */
  private static final int PARTS = 5;

  /** Nothing when the focus is seen, else what is wrong with it. */
  private static final String FLAW =
      """
      () => {
        const one = document.activeElement;
        if (one === document.body) return '';
        const ringed = [one, one.parentElement, one.parentElement.parentElement].some(it => {
          const look = getComputedStyle(it);
          return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
        });
        const box = one.getClientRects()[0], parts = [0.1, 0.5, 0.9];
        const bare = box && parts.some(x => parts.some(y => {
          const hit = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
          return hit && (one.contains(hit) || hit.closest('label')?.control === one);
        }));
        return ringed && bare ? '' : (ringed ? 'hidden: ' : 'not marked: ') + one.outerHTML;
      }
      """;

  private final Page page;
  private Object last = "";
  private int same;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until the focus is in that place. */
  void to(Locator place) {
    for (int stops = 0; !isIn(place); stops++) {
      assertThat(stops).as("stops before %s on %s", place, page.url()).isLessThan(FARTHEST);
      tab();
    }
  }

  /** Writes into a field. */
  void writes(Locator field, String text) {
    to(field);
    page.keyboard().type(text);
  }

  /** Writes a date in the order in which the browser asks for its parts. */
  void writes(Locator field, LocalDate date) {
    to(field);
    page.keyboard()
        .type("%02d%02d%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
    if (!field.inputValue().equals(date.toString())) {
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("ArrowLeft");
      page.keyboard()
          .type("%02d%02d%d".formatted(date.getMonthValue(), date.getDayOfMonth(), date.getYear()));
    }
    assertThat(field.inputValue()).isEqualTo(date.toString());
  }

  /** Follows a link, sends a form or unfolds something. */
  void enters(Locator place) {
    to(place);
    page.keyboard().press("Enter");
  }

  /** Ticks a box, or takes the radio button at which one arrives, then that many further. */
  void ticks(Locator place, int further) {
    to(place);
    page.keyboard().press("Space");
    for (int i = 0; i < further; i++) {
      page.keyboard().press("ArrowRight");
    }
  }

  private void tab() {
    page.keyboard().press("Tab");
    assertThat(page.evaluate(FLAW)).as("focus on %s", page.url()).isEqualTo("");
    Object here = page.evaluate("() => document.activeElement.outerHTML.slice(0, 400)");
    same = here.equals(last) ? same + 1 : 0;
    last = here;
    assertThat(same).as("the focus stays at %s on %s", here, page.url()).isLessThan(PARTS);
  }

  private static boolean isIn(Locator place) {
    return (boolean) place.evaluate("it => it.contains(document.activeElement)");
  }
}
