package org.talkoot.level.page;

import java.util.Locale;
import org.talkoot.network.Level;
import org.talkoot.network.Privilege;
import org.talkoot.web.page.Texts;

/** Puts levels, tracks and privileges into the reader's words. */
record LevelWords(Locale locale) {

  String level(Level level) {
    return text("level." + level.code());
  }

  /** The name of a track; its code where an imported network has its own. */
  String track(String code) {
    String key = "ledger.track." + code;
    String name = text(key);
    return name.equals(key) ? code : name;
  }

  String privilege(Privilege privilege) {
    return text("level.may." + privilege.code());
  }

  LevelNeed need(String name, long have, long need) {
    return new LevelNeed(name, text("level.have." + name, have, need), have, need);
  }

  String text(String key, Object... values) {
    return Texts.say(locale, key, values);
  }
}
