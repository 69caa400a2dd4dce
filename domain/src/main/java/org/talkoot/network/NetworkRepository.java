package org.talkoot.network;

import java.util.Optional;

/** Keeps the networks. */
public interface NetworkRepository {
  /** Returns the network of this slug, empty when there is none. */
  Optional<Network> find(String slug);

  /**
   * Returns the network.
   *
   * @throws UnknownNetwork when there is none of this id
   */
  Network get(NetworkId id);

  /**
   * Adds a new network.
   *
   * @throws SlugTaken when another one has its slug
   */
  void add(Network network);
}
