package org.talkoot.expertise.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.Availability;
import org.talkoot.expertise.application.AvailabilitySaying;
import org.talkoot.expertise.application.SayAvailability;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** How often and in which languages the member helps. */
@Named
@ViewScoped
public class AvailabilitySettingsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentMember me;
  @Inject private AvailabilitySaying availability;

  private int weeklyReviews;
  private @Nullable LocalDate awayUntil;
  private String[] languages = {};

  @PostConstruct
  void read() {
    Availability said = availability.of(me.id(), me.getHandle());
    weeklyReviews = said.weeklyReviews();
    awayUntil = said.awayUntil();
    languages = said.languages().toArray(String[]::new);
  }

  /** Keeps what was said. */
  public void save() {
    Availability said = new Availability(weeklyReviews, awayUntil, List.of(languages));
    availability.say(new SayAvailability(me.id(), me.getHandle(), said));
    Site.redirect("/settings-availability", "saved");
  }

  /** Returns the numbers from 1 to the most. */
  public List<Integer> getChoices() {
    return IntStream.rangeClosed(1, Availability.MOST_REVIEWS).boxed().toList();
  }

  public int getWeeklyReviews() {
    return weeklyReviews;
  }

  public void setWeeklyReviews(int weeklyReviews) {
    this.weeklyReviews = weeklyReviews;
  }

  public @Nullable LocalDate getAwayUntil() {
    return awayUntil;
  }

  public void setAwayUntil(@Nullable LocalDate awayUntil) {
    this.awayUntil = awayUntil;
  }

  public String[] getLanguages() {
    return languages.clone();
  }

  public void setLanguages(String[] languages) {
    this.languages = languages.clone();
  }
}
