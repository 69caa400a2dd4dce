package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.Secret;
import org.talkoot.shared.application.Letter;
import org.talkoot.shared.application.Mail;

/** The letters about an account, in the member's language. */
@ApplicationScoped
public class Letters {
  private static final ResourceBundle.Control NO_SERVER_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private Mail mail;
  @Inject private MemberSettings settings;

  /** Tells whether letters reach people, so that a link in one proves an address. */
  boolean canBeSent() {
    return mail.canBeSent();
  }

  /** Tells whether letters come anywhere, be it the folder of whoever tries the portal out. */
  boolean isTaken() {
    return mail.isTaken();
  }

  void confirmYourAddress(EmailAddress to, String language, Secret link) {
    send(to, language, "confirm", "/join?link=" + link.text());
  }

  void youHaveAnAccount(EmailAddress to, String language) {
    send(to, language, "known", "/signin");
  }

  void setPasswordAnew(EmailAddress to, String language, Secret link) {
    send(to, language, "reset", "/reset?link=" + link.text());
  }

  void confirmNewAddress(EmailAddress to, String language, Secret link) {
    send(to, language, "move", "/email?confirm=" + link.text());
  }

  void addressChanged(EmailAddress old, String language, Secret undo) {
    send(old, language, "moved", "/email?undo=" + undo.text());
  }

  /** Tells somebody, at the address that is forgotten by now, that the account is gone. */
  public void erased(Identity former) {
    former
        .email()
        .ifPresent(to -> send(EmailAddress.of(to), former.language(), "erased", "/privacy"));
  }

  private void send(EmailAddress to, String language, String name, String path) {
    boolean finnish = "fi".equals(language);
    Locale locale = finnish ? Locale.forLanguageTag("fi") : Locale.ENGLISH;
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "i18n.letters", locale, Letters.class.getClassLoader(), NO_SERVER_LOCALE);
    String address = settings.publicUrl() + (finnish ? "/fi" : "") + path;
    String text =
        new MessageFormat(texts.getString(name + ".text"), locale).format(new Object[] {address});
    String subject = texts.getString(name + ".subject");
    mail.send(Letter.plain(to.value(), subject, text, locale.getLanguage()));
  }
}
