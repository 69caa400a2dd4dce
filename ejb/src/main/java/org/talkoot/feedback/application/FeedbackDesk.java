package org.talkoot.feedback.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.talkoot.feedback.FeedbackId;
import org.talkoot.feedback.FeedbackKind;
import org.talkoot.feedback.UnknownFeedback;
import org.talkoot.feedback.persistence.FeedbackRows;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.Language;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberSettings;
import org.talkoot.member.application.Operators;
import org.talkoot.member.application.Throttle;
import org.talkoot.shared.Checks;
import org.talkoot.shared.application.Letter;
import org.talkoot.shared.application.Mail;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Takes feedback in from everybody, a few an hour from one address; operators read it in a list,
 * and by mail where the installation names an operator's address.
 */
@Stateless
public class FeedbackDesk {
  private static final int LONGEST = 4000;

  @Inject private FeedbackRows rows;
  @Inject private Throttle throttle;
  @Inject private Operators operators;
  @Inject private MemberSettings settings;
  @Inject private Mail mail;
  @Inject private Clock clock;

  /** Keeps the feedback and tells the operator. */
  public void give(GiveFeedback given) {
    Checks checks = new Checks();
    checks.require(given.kind() != null, "kind", "feedback.kind");
    checks.text("text", given.text(), 10, LONGEST);
    String email = given.email().strip();
    checks.require(email.isEmpty() || EmailAddress.isValid(email), "email", "email.invalid");
    checks.throwIfBroken();
    throttle.admitFeedback();
    FeedbackKind kind = Objects.requireNonNull(given.kind());
    Language language = Language.parse(given.language()).orElse(Language.EN);
    String text = given.text().strip();
    rows.add(FeedbackId.next(), kind, text, email, language.tag(), given.by(), clock.instant());
    settings
        .operatorEmail()
        .ifPresent(
            to ->
                mail.send(
                    Letter.plain(
                        to.value(), "Talkoot: " + kind.code(), letter(text, email), "en")));
  }

  /** Returns one page of what was told, newest first; for operators. */
  public Page<FeedbackView> of(MemberId operator, Window window) {
    operators.require(operator);
    return rows.page(window);
  }

  /** Notes that an operator is done with it. */
  public void settle(FeedbackId id, MemberId operator) {
    operators.require(operator);
    if (!rows.settle(id, clock.instant())) {
      throw new UnknownFeedback();
    }
  }

  private static String letter(String text, String email) {
    return email.isEmpty() ? text : text + "\n\n" + email;
  }
}
