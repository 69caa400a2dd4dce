package org.talkoot.reputation.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.talkoot.reputation.Checkpoint;
import org.talkoot.reputation.MerkleHash;
import org.talkoot.reputation.application.CheckpointView;

/** A checkpoint as it stands in the database. */
public record CheckpointRow(
    long number,
    LocalDate day,
    Instant at,
    long accounts,
    byte[] root,
    byte[] previous,
    byte[] hash) {
  Checkpoint checkpoint() {
    return new Checkpoint(number, at, accounts, MerkleHash.of(root), MerkleHash.of(previous));
  }

  MerkleHash published() {
    return MerkleHash.of(hash);
  }

  CheckpointView view() {
    return new CheckpointView(
        number,
        day,
        at,
        accounts,
        MerkleHash.of(root).toString(),
        MerkleHash.of(previous).toString(),
        published().toString());
  }
}
