package org.talkoot.recognition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.recognition.Contribution;
import org.talkoot.recognition.application.ThankableView;

/** Reads a contribution with the names of those who gave it. */
@ApplicationScoped
public class Thankables {
  @Inject private Jdbi jdbi;

  /** Returns the contribution as the reader may give thanks for it. */
  public ThankableView view(Contribution thing, MemberId reader) {
    return jdbi.withHandle(
        handle ->
            new ThankableView(
                thing.problem(),
                handle
                    .createQuery("select question from problem where id = :problem")
                    .bind("problem", thing.problem())
                    .mapTo(String.class)
                    .one(),
                handle
                    .createQuery(
                        "select id, handle, display_name from member"
                            + " where id = any(:givers) and id <> :reader order by display_name")
                    .bindArray(
                        "givers", Long.class, thing.givers().stream().map(MemberId::value).toList())
                    .bind("reader", reader)
                    .mapTo(PersonRef.class)
                    .list()));
  }
}
