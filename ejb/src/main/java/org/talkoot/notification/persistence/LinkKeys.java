package org.talkoot.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.shared.LinkSeal;

/** The key that signs links in letters: drawn at its first use, then the same on every node. */
@Dependent
public class LinkKeys {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Jdbi jdbi;

  /** Works on the table of this database. */
  @Inject
  public LinkKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what signs links. */
  public LinkSeal seal() {
    byte[] drawn = new byte[LinkSeal.KEY_BYTES];
    RANDOM.nextBytes(drawn);
    return jdbi.withHandle(
        handle -> {
          handle.execute(
              "insert into link_key (id, secret) select 1, ? where not exists"
                  + " (select 1 from link_key) on conflict do nothing",
              (Object) drawn);
          return new LinkSeal(
              handle.createQuery("select secret from link_key").mapTo(byte[].class).one());
        });
  }
}
