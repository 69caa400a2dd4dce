package org.talkoot.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.LevelTable;
import org.talkoot.network.LevelTables;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;

/** Published level tables. A version never changes, so what was read once is kept. */
@ApplicationScoped
public class LevelTableRows {
  private static final String IN_FORCE =
      """
      select n.level_preset, coalesce(v.version, 0) as table_version
        from network n
        left join lateral (
             select t.version from level_table_version t
              where t.network_id = n.id and t.valid_from <= :now
                and t.published_at >= n.level_preset_at
              order by t.valid_from desc, t.version desc limit 1) v on true
       where n.id = :network
      """;

  private final Map<Key, LevelTable> known = new ConcurrentHashMap<>();

  @Inject private Jdbi jdbi;

  private record Key(long network, int version) {}

  /** Returns the table in force at a time. */
  public LevelTable inForce(NetworkId network, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(IN_FORCE)
                    .bind("network", network)
                    .bind("now", now)
                    .mapTo(Choice.class)
                    .findOne())
        .map(choice -> get(network, choice.tableVersion(), choice.levelPreset()))
        .orElseThrow(() -> new UnknownNetwork(network.toString()));
  }

  /** Returns a version, or the preset for version 0. */
  LevelTable get(NetworkId network, int version, LevelPreset preset) {
    return version == 0
        ? LevelTables.of(preset)
        : known.computeIfAbsent(new Key(network.value(), version), this::read);
  }

  /** Adds the next version and returns its number; versions of a network queue for it. */
  public int add(
      NetworkId network,
      LevelTable table,
      Instant validFrom,
      String note,
      MemberId by,
      Instant at) {
    return jdbi.withHandle(
        handle -> {
          handle.execute("select 1 from network where id = ? for update", network.value());
          return handle
              .createQuery(
                  """
                  insert into level_table_version
                    (network_id, version, valid_from, document, note, published_by, published_at)
                  select :network, coalesce(max(version), 0) + 1, :from, cast(:document as jsonb),
                         :note, :by, :at
                    from level_table_version where network_id = :network
                  returning version
                  """)
              .bind("network", network)
              .bind("from", validFrom)
              .bind("document", LevelTables.write(table))
              .bind("note", note)
              .bind("by", by)
              .bind("at", at)
              .mapTo(Integer.class)
              .one();
        });
  }

  /** Returns versions in force that were not applied to the members yet, the earliest first. */
  public List<Version> notApplied(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select network_id, version from level_table_version"
                        + " where applied_at is null and valid_from <= :now"
                        + " order by valid_from, version limit 20")
                .bind("now", now)
                .mapTo(Version.class)
                .list());
  }

  /** Notes that a version is applied to the members; false when it was already. */
  public boolean noteApplied(Version version, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update level_table_version set applied_at = :now where network_id = :network"
                            + " and version = :version and applied_at is null")
                    .bind("now", now)
                    .bind("network", version.networkId())
                    .bind("version", version.version())
                    .execute())
        == 1;
  }

  private LevelTable read(Key key) {
    String document =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select document from level_table_version"
                            + " where network_id = :network and version = :version")
                    .bind("network", key.network())
                    .bind("version", key.version())
                    .mapTo(String.class)
                    .one());
    return LevelTable.parse(document).as(key.version());
  }

  /** A published table. */
  public record Version(NetworkId networkId, int version) {}

  /** Which table a network uses. */
  public record Choice(LevelPreset levelPreset, int tableVersion) {}
}
