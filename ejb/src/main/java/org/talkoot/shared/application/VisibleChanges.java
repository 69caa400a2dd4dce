package org.talkoot.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells whether anything that visitors may see was written, on whichever node.
 *
 * <p>Triggers on the tables of pages count; what is read after a look sees all that it counted,
 * unless the look says that something is under way.
 */
@ApplicationScoped
public class VisibleChanges {
  private static final String LOOK = "select changes, under_way from look_at_visible_changes()";

  private Jdbi jdbi;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected VisibleChanges() {}

  /** Looks into this database. */
  @Inject
  public VisibleChanges(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Looks once, by one statement. */
  public Look look() {
    return jdbi.withHandle(handle -> handle.createQuery(LOOK).mapTo(Look.class).one());
  }

  /**
   * What a look found.
   *
   * @param changes how many statements wrote something visible, ever; it never falls
   * @param underWay whether a transaction that wrote something visible is not over yet, so that
   *     what it counted cannot be read
   */
  public record Look(long changes, boolean underWay) {}
}
