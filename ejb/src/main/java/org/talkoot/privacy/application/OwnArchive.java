package org.talkoot.privacy.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.talkoot.member.MemberId;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.MemberReading;
import org.talkoot.privacy.persistence.OwnDataCatalogue;
import org.talkoot.privacy.persistence.OwnRows;
import org.talkoot.privacy.persistence.OwnSection;

/** Makes the archive of a member: one file of JSON a section, and an index to read first. */
@Stateless
public class OwnArchive {
  private static final int WHOLE = 100;

  private final OwnDataCatalogue catalogue = new OwnDataCatalogue();
  private final ArchiveIndex index = new ArchiveIndex();

  @Inject private OwnRows rows;
  @Inject private MemberReading members;
  @Inject private Clock clock;

  /** Returns the bytes of the ZIP. */
  public byte[] of(MemberId member) {
    return of(member, percent -> {});
  }

  /**
   * Returns the bytes of the ZIP.
   *
   * @param progress hears how many per cent are made
   */
  public byte[] of(MemberId member, IntConsumer progress) {
    Identity owner = members.identityOf(member).orElseThrow(UnknownMember::new);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      List<ArchiveFile> files = new ArrayList<>();
      List<OwnSection> sections = catalogue.sections();
      for (OwnSection section : sections) {
        files.add(new ArchiveFile(section.name(), write(zip, section, member)));
        progress.accept(files.size() * WHOLE / (sections.size() + 1));
      }
      Locale language = Locale.forLanguageTag(owner.language());
      put(zip, "index.html", index.of(owner, files, clock.instant(), language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private long write(ZipOutputStream zip, OwnSection section, MemberId member) throws IOException {
    zip.putNextEntry(new ZipEntry("data/" + section.name() + ".json"));
    long[] count = {0};
    zip.write('[');
    rows.each(section, member, row -> append(zip, row, count[0]++ == 0));
    zip.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return count[0];
  }

  private static void append(ZipOutputStream zip, JsonNode row, boolean first) {
    try {
      zip.write(((first ? "\n" : ",\n") + row).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
