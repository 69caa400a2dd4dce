package org.talkoot.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Violation;
import org.talkoot.shared.application.Messages;

/**
 * What is said of a refusal, as {@code application/problem+json} (RFC 9457).
 *
 * @param type names the kind of refusal, the same in all languages
 * @param title the status in words
 * @param detail why, in the caller's language
 * @param instance the path that was asked for
 * @param code the last part of the type, for programs
 * @param violations the fields at fault, left out when there are none
 */
public record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldViolation> violations) {
  /** The media type of refusals. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One field at fault.
   *
   * @param field its path in the body, or the name of the parameter
   * @param code names the rule, the same in all languages
   * @param message what to mend, in the caller's language
   */
  @Schema(name = "Violation")
  public record FieldViolation(String field, String code, String message) {
    static FieldViolation of(Violation violation, Locale locale) {
      return new FieldViolation(
          violation.field(), violation.code(), Messages.of(violation, locale));
    }
  }

  static ProblemDetails of(BrokenRule rule, String path, Locale locale) {
    return of(
        rule.refusal().status(),
        rule.code(),
        Messages.of(rule, locale),
        path,
        locale,
        rule.violations().stream().map(v -> FieldViolation.of(v, locale)).toList());
  }

  /** Describes a refusal of the protocol itself, which has only a status. */
  static ProblemDetails of(int status, String path, Locale locale, Object... args) {
    String code = "http." + status;
    String detail = Messages.text(code, List.of(args), locale);
    return of(status, code, detail, path, locale, List.of());
  }

  private static ProblemDetails of(
      int status,
      String code,
      String detail,
      String path,
      Locale locale,
      List<FieldViolation> violations) {
    String title = Messages.text("title." + status, List.of(), locale);
    return new ProblemDetails(
        "urn:talkoot:error:" + code, title, status, detail, path, code, violations);
  }
}
