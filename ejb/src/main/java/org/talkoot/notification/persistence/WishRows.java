package org.talkoot.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.member.MemberId;
import org.talkoot.notification.Category;
import org.talkoot.notification.Concern;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.Wishes;

/** Keeps how soon members want letters about what. */
@Dependent
public class WishRows {
  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public WishRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the wishes of a member; a kind that no longer exists is passed over. */
  public Wishes of(MemberId member) {
    return jdbi.withHandle(
        handle -> {
          Map<Category, Rhythm> categories = new EnumMap<>(Category.class);
          Map<Concern, Rhythm> kinds = new EnumMap<>(Concern.class);
          for (Wish wish : wishes(handle, member)) {
            Category.of(wish.about()).ifPresent(one -> categories.put(one, wish.rhythm()));
            Concern.of(wish.about()).ifPresent(one -> kinds.put(one, wish.rhythm()));
          }
          return new Wishes(zone(handle, member), categories, kinds);
        });
  }

  /** Replaces the wishes of a member. */
  public void keep(MemberId member, Wishes wishes) {
    jdbi.useHandle(
        handle -> {
          lock(handle, member);
          handle.execute("delete from letter_wish where member_id = ?", member.value());
          handle.execute(
              "insert into letter_zone (member_id, time_zone) values (?, ?)"
                  + " on conflict (member_id) do update set time_zone = excluded.time_zone",
              member.value(),
              wishes.zone().getId());
          PreparedBatch batch =
              handle.prepareBatch(
                  "insert into letter_wish (member_id, about, rhythm) values (?, ?, ?)");
          wishes
              .categories()
              .forEach((about, rhythm) -> batch.add(member.value(), about.code(), rhythm.name()));
          wishes
              .kinds()
              .forEach((about, rhythm) -> batch.add(member.value(), about.kind(), rhythm.name()));
          batch.execute();
        });
  }

  /** Keeps others from changing the wishes of the member until the commit. */
  private static void lock(Handle handle, MemberId member) {
    handle
        .createQuery("select id from member where id = :member for update")
        .bind("member", member)
        .mapTo(Long.class)
        .findOne();
  }

  private static ZoneId zone(Handle handle, MemberId member) {
    return handle
        .createQuery("select time_zone from letter_zone where member_id = :member")
        .bind("member", member)
        .mapTo(String.class)
        .findOne()
        .map(ZoneId::of)
        .orElse(Wishes.USUAL_ZONE);
  }

  private static List<Wish> wishes(Handle handle, MemberId member) {
    return handle
        .createQuery("select about, rhythm from letter_wish where member_id = :member")
        .bind("member", member)
        .mapTo(Wish.class)
        .list();
  }

  /** A wish about a category or a kind of event. */
  public record Wish(String about, Rhythm rhythm) {}
}
