package org.talkoot.network.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.Viewer;
import org.talkoot.network.persistence.NetworkQueries;

/** Shows networks to those who may know of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NetworkReading {
  @Inject private NetworkQueries queries;

  /**
   * Returns the network of this slug.
   *
   * @throws UnknownNetwork when there is none the viewer may know of
   */
  public NetworkView view(String slug, Viewer viewer) {
    return queries.view(slug, viewer).orElseThrow(() -> new UnknownNetwork(slug));
  }

  /** Returns the id behind a slug; the same refusals as {@link #view}. */
  public NetworkId idOf(String slug, Viewer viewer) {
    return view(slug, viewer).id();
  }

  /**
   * Returns the visible networks after a slug, in the order of slugs.
   *
   * @param afterSlug the last slug of the page before, empty for the first page
   * @param limit 1 to 101
   */
  public List<NetworkView> list(Viewer viewer, String afterSlug, int limit) {
    return queries.list(viewer, afterSlug, limit);
  }

  /** Returns the networks the viewer belongs to, none for a visitor. */
  public List<NetworkView> mine(Viewer viewer) {
    return queries.mine(viewer);
  }

  /** Returns those who care for a network that the viewer may know of, by name. */
  public List<PersonRef> managers(NetworkId network) {
    return queries.managers(network);
  }

  /** Returns where the viewer is invited and does not belong yet; nowhere for a visitor. */
  public List<InvitationView> invitations(Viewer viewer) {
    return viewer.member().map(queries::invitations).orElse(List.of());
  }
}
