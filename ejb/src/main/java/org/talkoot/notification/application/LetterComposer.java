package org.talkoot.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberSettings;
import org.talkoot.notification.Concern;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.Wishes;
import org.talkoot.notification.persistence.LetterRows.Claimed;
import org.talkoot.notification.persistence.LetterStories;
import org.talkoot.shared.application.Letter;

/**
 * Writes a letter at the moment when it is sent: what its reader may see now, in the language and
 * by the wishes of now.
 */
@ApplicationScoped
public class LetterComposer {
  @Inject private MemberReading members;
  @Inject private NotificationReading notifications;
  @Inject private LetterWishing wishing;
  @Inject private LetterStories stories;
  @Inject private MemberWeek week;
  @Inject private LetterTemplates templates;
  @Inject private MemberSettings settings;

  /** Returns the letter; empty when nothing is left to tell, or nobody to tell it to. */
  public Optional<Letter> compose(Claimed claimed) {
    return members
        .identityOf(claimed.member())
        .filter(reader -> !reader.disabled() && reader.email().isPresent())
        .flatMap(reader -> compose(claimed, reader));
  }

  private Optional<Letter> compose(Claimed claimed, Identity reader) {
    Locale locale = localeOf(reader);
    Wishes wishes = wishing.of(reader.id());
    List<NotificationView> items =
        notifications.ofLetter(claimed.id(), reader.id(), locale).stream()
            .filter(item -> isWished(item, wishes))
            .filter(item -> claimed.rhythm() == Rhythm.WEEKLY || !item.read())
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(letter(claimed, reader, items, new LetterFormats(locale, wishes.zone())));
  }

  private Letter letter(
      Claimed claimed, Identity reader, List<NotificationView> items, LetterFormats formats) {
    LetterLinks links =
        new LetterLinks(
            settings.publicUrl(),
            formats.locale(),
            wishing.stopToken(reader.id(), claimed.rhythm()));
    LetterPages pages = new LetterPages(claimed, formats, links);
    LetterPage page = pages.page(items, stories.newest(claimed.id(), reader.id()), week);
    return new Letter(
        reader.email().orElseThrow(),
        page.subject(),
        templates.text(page),
        Optional.of(templates.html(page)),
        page.language(),
        Optional.of("letter." + claimed.id()),
        Map.of(
            "List-Unsubscribe", "<" + links.stop() + ">",
            "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
            "List-Id", "<" + claimed.rhythm().code() + "." + links.host() + ">"));
  }

  private static boolean isWished(NotificationView item, Wishes wishes) {
    return Concern.of(item.kind()).filter(kind -> wishes.of(kind) != Rhythm.NEVER).isPresent();
  }

  private static Locale localeOf(Identity reader) {
    return "fi".equals(reader.language()) ? Locale.forLanguageTag("fi") : Locale.ENGLISH;
  }
}
