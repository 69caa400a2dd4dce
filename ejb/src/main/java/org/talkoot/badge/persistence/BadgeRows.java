package org.talkoot.badge.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.talkoot.badge.BadgeState;
import org.talkoot.badge.GrantKey;
import org.talkoot.badge.Item;
import org.talkoot.badge.ItemKey;
import org.talkoot.badge.Ruling;
import org.talkoot.badge.Tally;

/**
 * The badges of one network as the database has them, for the engine to go on from.
 *
 * <p>Grants are only gathered here; who asked the engine writes them with their cause.
 */
public final class BadgeRows implements BadgeState {
  private static final String OF_TALLY =
      """
       where network_id = :network and member_id = :member and counter = :counter
         and subject = :subject
      """;
  private static final String OF_ITEM =
      OF_TALLY + " and first = :first and second = :second and third = :third";

  private static final String PUT_ITEM =
      """
      insert into badge_item (network_id, member_id, counter, subject, first, second, third,
                              amount, value, counts, cause_id)
      values (:network, :member, :counter, :subject, :first, :second, :third, :amount, :value,
              :counts, :cause)
      on conflict (network_id, member_id, counter, subject, first, second, third)
      do update set amount = excluded.amount, value = excluded.value, counts = excluded.counts,
                    cause_id = excluded.cause_id
      """;

  private static final String PUT_FIGURE =
      """
      insert into badge_counter (network_id, member_id, counter, subject, figure)
      values (:network, :member, :counter, :subject, :figure)
      on conflict (network_id, member_id, counter, subject) do update set figure = excluded.figure
      """;

  private final Jdbi jdbi;
  private final long network;
  private final List<Ruling> rulings = new ArrayList<>();

  /** Reads and writes what is counted in the network; its basis must be locked. */
  public BadgeRows(Jdbi jdbi, long network) {
    this.jdbi = jdbi;
    this.network = network;
  }

  @Override
  public Optional<Item> item(ItemKey key) {
    return jdbi.withHandle(
        handle ->
            of(
                    handle.createQuery(
                        "select amount, value, counts, cause_id as cause from badge_item"
                            + OF_ITEM),
                    key)
                .mapTo(Item.class)
                .findOne());
  }

  @Override
  public void put(ItemKey key, Item item) {
    jdbi.useHandle(
        handle ->
            of(handle.createUpdate(PUT_ITEM), key)
                .bind("amount", item.amount())
                .bind("value", item.value())
                .bind("counts", item.counts())
                .bind("cause", item.cause())
                .execute());
  }

  @Override
  public long figure(Tally tally) {
    return number("select figure from badge_counter", "", tally);
  }

  @Override
  public void put(Tally tally, long figure) {
    jdbi.useHandle(
        handle -> of(handle.createUpdate(PUT_FIGURE), tally).bind("figure", figure).execute());
  }

  @Override
  public long distinct(Tally tally) {
    return number("select count(distinct value) from badge_item", " and counts", tally);
  }

  @Override
  public long most(Tally tally) {
    return number("select coalesce(max(amount), 0) from badge_item", " and counts", tally);
  }

  private long number(String select, String further, Tally tally) {
    return jdbi.withHandle(
        handle ->
            of(handle.createQuery(select + OF_TALLY + further), tally)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
  }

  @Override
  public Set<Long> subjects(String counter, long member) {
    List<Long> subjects =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select subject from badge_counter where network_id = :network"
                            + " and member_id = :member and counter = :counter")
                    .bind("network", network)
                    .bind("member", member)
                    .bind("counter", counter)
                    .mapTo(Long.class)
                    .list());
    return new TreeSet<>(subjects);
  }

  @Override
  public OptionalInt held(GrantKey key) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select set_version from badge_grant where network_id = :network"
                            + " and member_id = :member and badge = :badge and subject = :subject"
                            + " and revoked_by is null")
                    .bind("network", network)
                    .bind("member", key.member())
                    .bind("badge", key.badge())
                    .bind("subject", key.subject())
                    .mapTo(Integer.class)
                    .findOne())
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  @Override
  public void put(Ruling ruling) {
    rulings.add(ruling);
  }

  /** Returns what the engine ruled. */
  public List<Ruling> rulings() {
    return List.copyOf(rulings);
  }

  private <S extends SqlStatement<S>> S of(S statement, ItemKey key) {
    return of(statement, key.tally())
        .bind("first", key.first())
        .bind("second", key.second())
        .bind("third", key.third());
  }

  private <S extends SqlStatement<S>> S of(S statement, Tally tally) {
    return statement
        .bind("network", network)
        .bind("member", tally.member())
        .bind("counter", tally.counter())
        .bind("subject", tally.subject());
  }
}
