package org.talkoot.web.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.member.application.PersonRef;

/**
 * A member as others name them.
 *
 * @param handle the short name in addresses
 */
@Schema(name = "Person")
public record Person(String handle, String displayName) {
  /** Shows a member. */
  public static Person of(PersonRef member) {
    return new Person(member.handle(), member.displayName());
  }
}
