package org.talkoot.notification.application;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How a letter looks: one template for its plain part, one for the other. */
@ApplicationScoped
public class LetterTemplates {
  private static final Mustache.Compiler COMPILER = Mustache.compiler().emptyStringIsFalse(true);

  private final Template text = read("letter.txt", COMPILER.escapeHTML(false));
  private final Template html = read("letter.html", COMPILER);

  String text(LetterPage page) {
    return text.execute(page).strip() + "\n";
  }

  /** Every word of the page is escaped. */
  String html(LetterPage page) {
    return html.execute(page);
  }

  private static Template read(String name, Mustache.Compiler compiler) {
    try (InputStream file =
            Objects.requireNonNull(LetterTemplates.class.getResourceAsStream("/letters/" + name));
        InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return compiler.compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
