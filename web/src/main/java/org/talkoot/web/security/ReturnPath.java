package org.talkoot.web.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the sign-in: a page of this portal, never another site. */
public record ReturnPath(String path) {
  private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
  private static final Pattern DOOR = Pattern.compile("/(?:signin|join|reset|signout)(?:[/?].*)?");

  /** Takes what the address says if it is a page of ours, else the front page. */
  public static ReturnPath of(@Nullable String wanted) {
    boolean safe =
        wanted != null && OWN_PAGE.matcher(wanted).matches() && !DOOR.matcher(wanted).matches();
    return new ReturnPath(safe && wanted != null ? wanted : "/");
  }
}
