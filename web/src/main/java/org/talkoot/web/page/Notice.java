package org.talkoot.web.page;

/** One thing the page says to its reader above everything else. */
public record Notice(String tone, String icon, String text) {

  static Notice done(String text) {
    return new Notice("spruce", "checkc", text);
  }

  static Notice refused(String text) {
    return new Notice("rust", "alert", text);
  }
}
