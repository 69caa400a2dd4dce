package org.talkoot.shared.application;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;

/**
 * A folder that takes letters where there is no mail server: one {@code .eml} file each, to be
 * opened with any mail program.
 */
record MailFolder(Path path) {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSSSSS").withZone(ZoneOffset.UTC);

  /** Returns the folder that {@code TALKOOT_MAIL_FOLDER} names. */
  static Optional<MailFolder> named() {
    return MailSettings.text("mail.folder").map(Path::of).map(MailFolder::new);
  }

  /** Writes the letter; the same letter again replaces its file. */
  void put(Letter letter, Instant at) throws IOException, MessagingException {
    Files.createDirectories(path);
    String name = letter.id().orElseGet(() -> NAME.format(at));
    Path unfinished = Files.createTempFile(path, name, ".part");
    try (OutputStream file = Files.newOutputStream(unfinished)) {
      Session session = Session.getInstance(new Properties());
      LetterMessage.of(letter, session, MailSettings.from(), at).writeTo(file);
    }
    Files.move(unfinished, path.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
  }
}
