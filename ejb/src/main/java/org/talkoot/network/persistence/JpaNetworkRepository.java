package org.talkoot.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.talkoot.network.Network;
import org.talkoot.network.NetworkId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.SlugTaken;
import org.talkoot.network.UnknownNetwork;

/** Keeps networks as entities. */
@ApplicationScoped
public class JpaNetworkRepository implements NetworkRepository {
  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Override
  public Optional<Network> find(String slug) {
    return entities
        .createQuery("select n from Network n where n.slug = :slug", Network.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Network get(NetworkId id) {
    return Optional.ofNullable(entities.find(Network.class, id))
        .orElseThrow(() -> new UnknownNetwork(id.toString()));
  }

  @Override
  public void add(Network network) {
    if (find(network.slug()).isPresent()) {
      throw new SlugTaken(network.slug());
    }
    entities.persist(network);
    entities.flush();
  }
}
