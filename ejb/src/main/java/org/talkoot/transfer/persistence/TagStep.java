package org.talkoot.transfer.persistence;

import java.util.Optional;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.shared.Ids;
import org.talkoot.transfer.DumpFile;
import org.talkoot.transfer.DumpTag;

/** Tags become topics; those that exist already stay as they are. */
final class TagStep extends FileStep<DumpTag> {

  private record Row(long id, String slug, String name) {}

  TagStep() {
    super("tags", DumpFile.TAGS);
  }

  @Override
  Optional<Row> recordOf(DumpTag tag) {
    return TopicSlug.parse(tag.name()).map(slug -> new Row(Ids.next(), slug.text(), slug.words()));
  }

  @Override
  String statement() {
    return """
        insert into topic (id, slug, name_en, name_fi, created_at)
        select distinct on (r.slug) r.id, r.slug, r.name, r.name, now()
          from jsonb_to_recordset(cast(:rows as jsonb)) as r(id bigint, slug text, name text)
        on conflict (slug) do nothing
        """;
  }
}
