package org.talkoot.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a notification is filed under: the filters of the list, and what wishes are made for. */
public enum Category {
  /** Somebody cannot go on before I have done something. */
  WAITING(Rhythm.AT_ONCE),
  /** What became of it, and thanks. */
  OUTCOMES(Rhythm.WEEKLY),
  /** What others did with what I asked, answered or reviewed. */
  WORK(Rhythm.WEEKLY),
  /** Points, levels and badges. */
  LEDGER(Rhythm.WEEKLY),
  /** What holds for everybody in a network. */
  NETWORK(Rhythm.WEEKLY);

  private final Rhythm usual;

  Category(Rhythm usual) {
    this.usual = usual;
  }

  /** Returns the rhythm of whoever said nothing. */
  public Rhythm usual() {
    return usual;
  }

  /** Returns the name under which it is stored and sent: {@code waiting}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kinds of events that are filed here. */
  public List<Concern> concerns() {
    return Stream.of(Concern.values()).filter(concern -> concern.category() == this).toList();
  }

  /** Returns the category of a code; empty for an unknown one. */
  public static Optional<Category> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
