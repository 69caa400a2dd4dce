package org.talkoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.privacy.persistence.OwnDataCatalogue;
import org.talkoot.privacy.persistence.OwnRows;
import org.talkoot.privacy.persistence.OwnSection;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.application.Texts;

/** The catalogue of own data against the schema: nothing that names members is forgotten. */
class OwnDataCatalogueTest {
  /**
   * Columns that refer to members, and those that by their name could and refer to nothing else.
   */
  private static final String NAMES_MEMBERS =
      """
      select c.relname || '.' || a.attname
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_constraint f
             on f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum]
       where c.relkind = 'r' and c.relnamespace = cast('public' as regnamespace)
         and a.atttypid in (cast('int8' as regtype), cast('int8[]' as regtype))
         and (f.confrelid = cast('member' as regclass)
              or f.oid is null
                 and (a.attname ~ '(member|actor|caller|subject|source|judge|giver|author|voter)_id$'
                      or a.attname ~ '(_by|^caller|^members|^reviewers)$'
                      or a.attname ~ '(reviewer|requester|refiner|manager|owner|reader|user)_id$'))
         and c.relname || '.' || a.attname <> all(:notMembers)
      """;

  /** Numbers that only look like it: things, foreign numbers, kinds of things. */
  private static final List<String> NOT_MEMBERS =
      List.of(
          "notification.subject_id",
          "judgement.subject_id",
          "imported_member.source_id",
          "imported_erased.source_id",
          "imported_post.source_id",
          "imported_post.question_source_id",
          "imported_post.accepted_source_id",
          "imported_comment.source_id",
          "imported_link.source_id",
          "imported_link.post_source_id",
          "imported_link.related_source_id",
          "imported_badge.source_id",
          "imported_badge.user_id",
          "imported_vote.source_id",
          "imported_vote.post_source_id",
          "imported_vote.offerer_source_id",
          "badge_grant.revoked_by",
          "import_agreement.members",
          "standing_bucket.members");

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final OwnDataCatalogue catalogue = new OwnDataCatalogue();

  @Test
  void every_column_that_names_a_member_is_exported_or_left_out_with_a_reason() {
    Set<String> known = new TreeSet<>(catalogue.leftOut().keySet());
    catalogue.sections().forEach(section -> known.addAll(section.columns()));
    known.remove("member.id");
    known.remove("sign_up_request.id");

    List<String> inSchema =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(NAMES_MEMBERS)
                    .bindArray("notMembers", String.class, NOT_MEMBERS)
                    .mapTo(String.class)
                    .list());

    assertThat(known).isEqualTo(new TreeSet<>(inSchema));
  }

  @Test
  void nothing_is_both_exported_and_left_out_and_every_reason_is_said() {
    List<String> exported =
        catalogue.sections().stream().flatMap(section -> section.columns().stream()).toList();
    assertThat(exported).doesNotHaveDuplicates().doesNotContainAnyElementsOf(leftOut());
    assertThat(catalogue.leftOut().values()).allMatch(reason -> reason.length() > 10);
  }

  @Test
  void every_section_can_be_read_and_is_described_in_both_languages() {
    MemberId nobody = MemberId.of(TestDatabase.member("empty"));
    Texts words = new Texts("own-data");
    for (OwnSection section : catalogue.sections()) {
      new OwnRows(jdbi).each(section, nobody, row -> assertThat(row.isObject()).isTrue());
      for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"))) {
        assertThat(words.text("section." + section.name(), locale)).isNotBlank();
      }
    }
  }

  private Set<String> leftOut() {
    return catalogue.leftOut().keySet();
  }
}
