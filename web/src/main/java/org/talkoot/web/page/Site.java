package org.talkoot.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.expression.Steady;

/** Where the reader is: language, address and colour theme, and how to get elsewhere from here. */
@Named("site")
@RequestScoped
public class Site {
  static final String THEME_COOKIE = "theme";

  @Inject private HttpServletRequest request;
  @Inject private Assets assets;

  @Steady
  public Language language() {
    return Language.of(request);
  }

  @Steady
  public Locale getLocale() {
    return language().locale();
  }

  /** Returns {@code en} or {@code fi}. */
  @Steady
  public String getLang() {
    return language().tag();
  }

  /** Returns the other language's tag. */
  @Steady
  public String getOtherLang() {
    return other().tag();
  }

  /** Returns the path under which the portal stands on its server, empty for the root. */
  @Steady
  public String getRoot() {
    return request.getContextPath();
  }

  /** Returns the address of a page in the reader's language. */
  @Steady
  public String href(String plainPath) {
    return request.getContextPath() + language().path(plainPath);
  }

  /** Returns this page's address in a language, its query kept. */
  public String in(String tag) {
    Language wanted = "fi".equals(tag) ? Language.FI : Language.EN;
    return request.getContextPath() + wanted.path(getPath()) + new Address(request).query();
  }

  /** Returns this page's address in the other language. */
  public String getOtherHref() {
    return in(getOtherLang());
  }

  /** Returns the whole address of any page in a language. */
  public String whole(Language wanted, String plainPath) {
    return getHome() + wanted.path(plainPath);
  }

  /** Returns the whole address under which this page is known: the same without passing words. */
  public String canonical(String tag) {
    Language wanted = "fi".equals(tag) ? Language.FI : Language.EN;
    return whole(wanted, getPath()) + new Address(request).lastingQuery();
  }

  /** Returns the whole address of the portal, without a slash at its end. */
  public String getHome() {
    return new Address(request).origin() + request.getContextPath();
  }

  /** Returns the path that was asked for, without language. */
  public String getPath() {
    return new Address(request).path();
  }

  /** Says whether this page is that of a path. */
  public boolean is(String plainPath) {
    return getPath().equals(plainPath);
  }

  /** Says whether this page lies below a path; the navigation marks it. */
  public boolean at(String plainPath) {
    String path = getPath();
    return path.equals(plainPath) || path.startsWith(plainPath + "/");
  }

  /** Returns the theme the reader forced, or nothing: then the system decides. */
  public @Nullable String getTheme() {
    Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    for (Cookie cookie : cookies) {
      if (THEME_COOKIE.equals(cookie.getName()) && cookie.getValue().matches("light|dark")) {
        return cookie.getValue();
      }
    }
    return null;
  }

  /** Returns the versioned address of a static file under {@code /assets}. */
  @Steady
  public String asset(String name) {
    return request.getContextPath() + assets.address(name);
  }

  /** Returns the language's way of writing dates and numbers. */
  @Produces
  @Named("fmt")
  public Formats formats() {
    return Formats.of(language());
  }

  /**
   * Sends the browser on after a form, in the reader's language; for use by action methods.
   *
   * @param done the confirmation to show there: key {@code done.<done>}
   */
  public static void redirect(String plainPath, String done) {
    redirect(plainPath + "?" + Notices.PARAMETER + "=" + done);
  }

  /** Sends the browser on without a confirmation. */
  public static void redirect(String plainPath) {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    try {
      faces
          .getExternalContext()
          .redirect(request.getContextPath() + Language.of(request).path(plainPath));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sends the browser to the address under which a page is known, the query kept; for use before a
   * page is rendered.
   */
  public static void redirectForGood(String plainPath) {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String target = request.getContextPath() + Language.of(request).path(plainPath);
    faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    faces.getExternalContext().setResponseHeader("Location", target + new Address(request).query());
    faces.responseComplete();
  }

  private Language other() {
    return language() == Language.FI ? Language.EN : Language.FI;
  }
}
