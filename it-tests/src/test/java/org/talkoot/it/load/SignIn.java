package org.talkoot.it.load;

import java.io.IOException;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Signs members in as a browser does. */
final class SignIn {
  private final String url;

  SignIn(String url) {
    this.url = url;
  }

  /** The cookies of a session of that member of the crowd. */
  String cookiesOf(int member) throws IOException {
    Connection browser = Jsoup.newSession().header("Origin", url.substring(0, url.length() - 1));
    FormElement form =
        (FormElement) browser.newRequest().url(url + "signin").get().expectForm("form[id=signin]");
    Connection sending = form.submit();
    sending.data("signin:email").value("crowd" + member + "@crowd.example");
    sending.data("signin:password").value(Community.PASSWORD);
    sending.data("signin:enter", "signin:enter").followRedirects(false).execute();
    return browser.cookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
