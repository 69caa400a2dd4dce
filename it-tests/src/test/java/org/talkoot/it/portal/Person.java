package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.talkoot.it.rest.TestMember;

/** Somebody in front of a browser, who does what the pages offer. */
final class Person {
  private final Page page;
  private final String name;
  private final String email;

  Person(Page page, String name) {
    this.page = page;
    this.name = name;
    this.email =
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.').replace('ä', 'a')
            + "@example.org";
  }

  String name() {
    return name;
  }

  String email() {
    return email;
  }

  /** Joins under the own name, which signs in too. */
  Person joins() {
    page.navigate("/join");
    fill("join:displayName", name);
    fill("join:email", email);
    fill("join:password", "a long walk in November with " + name);
    press("join:enter");
    assertThat(page).not().hasURL(Pattern.compile(".*/join.*"));
    return this;
  }

  /** Signs in as somebody of the sample data. */
  static Person ofTheSample(Page page, String handle) {
    return new Person(page, handle).signsIn(handle + "@talkoot.example", "talkoot-" + handle);
  }

  /** Signs in as somebody whom a program signed up. */
  static Person who(TestMember member, Page page) {
    return new Person(page, member.handle()).signsIn(member.email(), member.password());
  }

  private Person signsIn(String address, String password) {
    page.navigate("/signin");
    fill("signin:email", address);
    fill("signin:password", password);
    press("signin:enter");
    assertThat(page).not().hasURL(Pattern.compile(".*/signin.*"));
    return this;
  }

  Page goes(String path) {
    page.navigate(path);
    return page;
  }

  void fill(String id, String text) {
    at(id).fill(text);
  }

  void press(String id) {
    at(id).click();
  }

  void chooses(String group, String value) {
    page.locator("[id='" + group + "'] input[value='" + value + "']")
        .check(new Locator.CheckOptions().setForce(true));
  }

  Locator at(String id) {
    return page.locator("[id='" + id + "']");
  }

  Page page() {
    return page;
  }
}
