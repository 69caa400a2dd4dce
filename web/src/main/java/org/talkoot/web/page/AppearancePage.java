package org.talkoot.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Light, dark, or as the system says: kept in a cookie, so that the server knows before the first
 * paint and nothing flashes.
 */
@Named
@RequestScoped
public class AppearancePage {
  private static final String SYSTEM = "system";
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  @Inject private Site site;
  @Inject private HttpServletRequest request;

  private String theme = SYSTEM;

  @PostConstruct
  void read() {
    theme = Objects.requireNonNullElse(site.getTheme(), SYSTEM);
  }

  /** Keeps what was chosen. */
  public void save() {
    Cookie cookie = new Cookie(Site.THEME_COOKIE, isForced() ? theme : "");
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(isForced() ? YEAR : 0);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    Faces.getResponse().addCookie(cookie);
    Site.redirect("/settings-appearance", "saved");
  }

  private boolean isForced() {
    return theme.matches("light|dark");
  }

  public String getTheme() {
    return theme;
  }

  /** Notes the choice; Faces hands none over as null. */
  public void setTheme(@Nullable String theme) {
    this.theme = theme == null ? SYSTEM : theme;
  }
}
