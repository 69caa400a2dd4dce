package org.talkoot.level.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.talkoot.level.application.LevelReading;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** How far the reader has come in each network, and what the next level needs. */
@Named
@RequestScoped
public class LevelsPage {
  @Inject private LevelReading reading;
  @Inject private CurrentMember me;
  @Inject private Site site;

  private List<LevelCard> cards;

  @PostConstruct
  void read() {
    LevelWords words = new LevelWords(site.getLocale());
    cards = reading.mine(me.id()).stream().map(one -> LevelCard.of(one, words)).toList();
  }

  public List<LevelCard> getCards() {
    return cards;
  }
}
