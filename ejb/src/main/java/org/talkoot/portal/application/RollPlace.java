package org.talkoot.portal.application;

import java.util.Optional;
import org.talkoot.shared.application.Cursor;

/**
 * A place on the honour roll, after which to go on.
 *
 * @param place from 1, 0 for the beginning
 * @param value by which the roll is sorted
 * @param member id of who stands there, which breaks ties
 */
public record RollPlace(int place, double value, long member) {
  private static final char SEPARATOR = ' ';

  /** Before the first. */
  public static final RollPlace BEGINNING = new RollPlace(0, Double.MAX_VALUE, 0);

  /** Returns the place of somebody. */
  public static RollPlace of(RankedPerson person) {
    return new RollPlace(person.place(), person.value(), person.id().value());
  }

  /** Reads what {@link #cursor} wrote, empty when it is something else. */
  public static Optional<RollPlace> of(Cursor cursor) {
    int cut = cursor.key().indexOf(SEPARATOR);
    try {
      int place = Integer.parseInt(cursor.key().substring(0, Math.max(cut, 0)));
      double value = Double.parseDouble(cursor.key().substring(cut + 1));
      return Double.isFinite(value) && place >= 0
          ? Optional.of(new RollPlace(place, value, cursor.id()))
          : Optional.empty();
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }

  /** Returns the cursor to go on with after this place. */
  public Cursor cursor() {
    return new Cursor(place + String.valueOf(SEPARATOR) + value, member);
  }
}
