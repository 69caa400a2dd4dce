package org.talkoot.moderation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.application.PersonRef;

/** Reads who somebody is, for managers. */
@Dependent
public class PeopleRows {
  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public PeopleRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns these members, in the order of ids. */
  public List<PersonRef> of(Collection<Long> members) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, handle, display_name from member"
                        + " where id = any(:members) order by id")
                .bindArray("members", Long.class, List.copyOf(members))
                .mapTo(PersonRef.class)
                .list());
  }
}
