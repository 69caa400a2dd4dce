package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;

/** Networks by name, whoever may see them. */
@Dependent
public class VerifiedNetworks {
  private static final int MOST = 200;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public VerifiedNetworks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the network of that slug. */
  public Optional<Row> find(String slug) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id, slug, name from network where slug = :slug")
                .bind("slug", slug)
                .mapTo(Row.class)
                .findOne());
  }

  /** Returns all networks by name, at most two hundred. */
  public List<Row> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id, slug, name from network order by name limit :most")
                .bind("most", MOST)
                .mapTo(Row.class)
                .list());
  }

  /** A network. */
  public record Row(NetworkId id, String slug, String name) {}
}
