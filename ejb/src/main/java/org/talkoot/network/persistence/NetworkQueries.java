package org.talkoot.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.InvitationView;
import org.talkoot.network.application.NetworkView;

/** Reads networks straight into views, never one the viewer may not know of. */
@ApplicationScoped
public class NetworkQueries {
  private static final String VIEW =
      """
      select n.id, n.slug, n.name, n.purpose, n.visibility, n.join_policy, n.email_domain,
             n.rule_set, n.level_preset, n.founded_at, n.version,
             n.members,
             (select m.role from membership m
               where m.network_id = n.id and m.member_id = :viewer) as my_role,
             (select coalesce(array_agg(p.handle order by p.handle), '{}')
                from membership m join member p on p.id = m.member_id
               where m.network_id = n.id and m.role = 'MANAGER') as managers
      from network n
      where network_visible(n.id, :viewer)
      """;

  private static final String MANAGERS =
      """
      select m.id, m.handle, m.display_name
        from membership b join member m on m.id = b.member_id
       where b.network_id = :network and b.role = 'MANAGER'
       order by m.display_name, m.id
      """;
  private static final String INVITATIONS =
      """
      select n.slug, n.name, n.purpose, m.display_name as invited_by
        from network_invitation i
        join network n on n.id = i.network_id
        join member m on m.id = i.invited_by
       where i.member_id = :member
         and not exists (select 1 from membership b
                          where b.network_id = i.network_id and b.member_id = i.member_id)
       order by i.invited_at desc limit 20
      """;

  @Inject private Jdbi jdbi;

  /** Returns those who care for a network, by name. */
  public List<PersonRef> managers(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(MANAGERS).bind("network", network).mapTo(PersonRef.class).list());
  }

  /** Returns the networks that a member is invited to and does not belong to, the newest first. */
  public List<InvitationView> invitations(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(INVITATIONS)
                .bind("member", member)
                .mapTo(InvitationView.class)
                .list());
  }

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
