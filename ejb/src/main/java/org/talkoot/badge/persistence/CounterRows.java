package org.talkoot.badge.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.talkoot.badge.GrantKey;
import org.talkoot.badge.Item;
import org.talkoot.badge.ItemKey;
import org.talkoot.badge.Tally;
import org.talkoot.shared.application.Columns;

/** What is counted in one network, read and written many rows at a time. */
final class CounterRows {
  private static final String ITEMS =
      """
      select i.member_id as member, i.counter, i.subject, i.first, i.second, i.third, i.amount,
             i.value, i.counts, i.cause_id as cause
        from unnest(:members, :counters, :subjects, :firsts, :seconds, :thirds)
               as k (member, counter, subject, first, second, third)
        join badge_item i on i.network_id = :network and i.member_id = k.member
             and i.counter = k.counter and i.subject = k.subject and i.first = k.first
             and i.second = k.second and i.third = k.third
      """;

  private static final String FIGURES =
      """
      select c.counter, c.member_id as member, c.subject, c.figure
        from unnest(:members, :counters, :subjects) as k (member, counter, subject)
        join badge_counter c on c.network_id = :network and c.member_id = k.member
             and c.counter = k.counter and c.subject = k.subject
      """;

  private static final String HELD =
      """
      select g.badge, g.member_id as member, g.subject, g.set_version as version
        from unnest(:badges, :members, :subjects) as k (badge, member, subject)
        join badge_grant g on g.network_id = :network and g.member_id = k.member
             and g.badge = k.badge and g.subject = k.subject and g.revoked_by is null
      """;

  private static final String PUT_ITEMS =
      """
      insert into badge_item (network_id, member_id, counter, subject, first, second, third,
                              amount, value, counts, cause_id)
      select :network, k.member, k.counter, k.subject, k.first, k.second, k.third, k.amount,
             k.value, k.counts::boolean, k.cause
        from unnest(:members, :counters, :subjects, :firsts, :seconds, :thirds, :amounts, :values,
                    :counts, :causes)
               as k (member, counter, subject, first, second, third, amount, value, counts, cause)
      on conflict (network_id, member_id, counter, subject, first, second, third)
      do update set amount = excluded.amount, value = excluded.value, counts = excluded.counts,
                    cause_id = excluded.cause_id
      """;

  private static final String PUT_FIGURES =
      """
      insert into badge_counter (network_id, member_id, counter, subject, figure)
      select :network, k.member, k.counter, k.subject, k.figure
        from unnest(:members, :counters, :subjects, :figures)
               as k (member, counter, subject, figure)
      on conflict (network_id, member_id, counter, subject) do update set figure = excluded.figure
      """;

  private static final String OF_TALLY =
      """
       from badge_item
       where network_id = :network and member_id = :member and counter = :counter
         and subject = :subject and counts
      """;

  private final Jdbi jdbi;
  private final long network;

  CounterRows(Jdbi jdbi, long network) {
    this.jdbi = jdbi;
    this.network = network;
  }

  List<ItemRow> items(Collection<ItemKey> keys) {
    return keys.isEmpty()
        ? List.of()
        : jdbi.withHandle(
            handle ->
                ofItems(handle.createQuery(ITEMS), keys).statement().mapTo(ItemRow.class).list());
  }

  List<FigureRow> figures(Collection<Tally> tallies) {
    return tallies.isEmpty()
        ? List.of()
        : jdbi.withHandle(
            handle ->
                ofTallies(handle.createQuery(FIGURES), tallies)
                    .statement()
                    .mapTo(FigureRow.class)
                    .list());
  }

  List<HeldRow> held(Collection<GrantKey> keys) {
    return keys.isEmpty()
        ? List.of()
        : jdbi.withHandle(
            handle ->
                Columns.of(handle.createQuery(HELD).bind("network", network), keys)
                    .text("badges", GrantKey::badge)
                    .number("members", GrantKey::member)
                    .number("subjects", GrantKey::subject)
                    .statement()
                    .mapTo(HeldRow.class)
                    .list());
  }

  void putItems(Map<ItemKey, Item> changed) {
    List<ItemKey> keys = List.copyOf(changed.keySet());
    List<Item> items = keys.stream().map(changed::get).toList();
    jdbi.useHandle(
        handle ->
            Columns.of(ofItems(handle.createUpdate(PUT_ITEMS), keys).statement(), items)
                .number("amounts", Item::amount)
                .number("values", Item::value)
                .text("counts", Item::counts)
                .number("causes", Item::cause)
                .statement()
                .execute());
  }

  void putFigures(Map<Tally, Long> changed) {
    jdbi.useHandle(
        handle ->
            ofTallies(handle.createUpdate(PUT_FIGURES), changed.keySet())
                .number("figures", changed::get)
                .statement()
                .execute());
  }

  long distinct(Tally tally) {
    return number("select count(distinct value)", tally);
  }

  long most(Tally tally) {
    return number("select coalesce(max(amount), 0)", tally);
  }

  private long number(String select, Tally tally) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(select + OF_TALLY)
                .bind("network", network)
                .bind("member", tally.member())
                .bind("counter", tally.counter())
                .bind("subject", tally.subject())
                .mapTo(Long.class)
                .one());
  }

  List<Long> subjects(String counter, long member) {
    return jdbi.withHandle(
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
  }

  private <S extends SqlStatement<S>> Columns<S, ItemKey> ofItems(
      S statement, Collection<ItemKey> keys) {
    return Columns.of(statement.bind("network", network), keys)
        .number("members", key -> key.tally().member())
        .text("counters", key -> key.tally().counter())
        .number("subjects", key -> key.tally().subject())
        .number("firsts", ItemKey::first)
        .number("seconds", ItemKey::second)
        .number("thirds", ItemKey::third);
  }

  private <S extends SqlStatement<S>> Columns<S, Tally> ofTallies(
      S statement, Collection<Tally> tallies) {
    return Columns.of(statement.bind("network", network), tallies)
        .number("members", Tally::member)
        .text("counters", Tally::counter)
        .number("subjects", Tally::subject);
  }

  /** A counted thing. */
  public record ItemRow(
      long member,
      String counter,
      long subject,
      long first,
      long second,
      long third,
      long amount,
      long value,
      boolean counts,
      long cause) {
    ItemKey key() {
      return new ItemKey(new Tally(counter, member, subject), first, second, third);
    }

    Item item() {
      return new Item(amount, value, counts, cause);
    }
  }

  /** A figure. */
  public record FigureRow(String counter, long member, long subject, long figure) {
    Tally tally() {
      return new Tally(counter, member, subject);
    }
  }

  /** A grant that stands, and the version of the set it was made by. */
  public record HeldRow(String badge, long member, long subject, int version) {
    GrantKey key() {
      return new GrantKey(badge, member, subject);
    }
  }
}
