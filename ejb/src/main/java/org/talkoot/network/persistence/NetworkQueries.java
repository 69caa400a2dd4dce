package org.talkoot.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkView;

/** Reads networks straight into views, never one the viewer may not know of. */
@ApplicationScoped
public class NetworkQueries {
  private static final String VIEW =
      """
      select n.id, n.slug, n.name, n.purpose, n.visibility, n.join_policy, n.email_domain,
             n.rule_set, n.level_preset, n.founded_at, n.version,
             (select count(*) from membership m where m.network_id = n.id) as members,
             (select m.role from membership m
               where m.network_id = n.id and m.member_id = :viewer) as my_role,
             (select coalesce(array_agg(p.handle order by p.handle), '{}')
                from membership m join member p on p.id = m.member_id
               where m.network_id = n.id and m.role = 'MANAGER') as managers
      from network n
      where network_visible(n.id, :viewer)
      """;

  @Inject private Jdbi jdbi;

  /** Returns the network of this slug as the viewer may see it. */
  public Optional<NetworkView> view(String slug, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " and n.slug = :slug")
                .bind("viewer", viewer.number())
                .bind("slug", slug)
                .mapTo(NetworkView.class)
                .findOne());
  }

  /** Returns the networks after a name, by name. */
  public List<NetworkView> list(Viewer viewer, String afterSlug, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " and n.slug > :after order by n.slug limit :limit")
                .bind("viewer", viewer.number())
                .bind("after", afterSlug)
                .bind("limit", limit)
                .mapTo(NetworkView.class)
                .list());
  }

  /** Returns the networks the viewer belongs to, by name. */
  public List<NetworkView> mine(Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    VIEW
                        + " and exists (select 1 from membership m where m.network_id = n.id"
                        + " and m.member_id = :viewer) order by n.slug")
                .bind("viewer", viewer.number())
                .mapTo(NetworkView.class)
                .list());
  }
}
