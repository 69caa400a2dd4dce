package org.talkoot.member;

import java.util.List;
import java.util.Map;

/** What somebody signs in with, in the two words by which they know it again. */
public final class Device {
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg/", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser", "Samsung Internet"),
          Map.entry("Firefox", "Firefox"),
          Map.entry("Chrome", "Chrome"),
          Map.entry("Safari", "Safari"));
  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Linux", "Linux"));

  private Device() {}

  /**
   * Reads what a browser says about itself; nothing else of it is kept.
   *
   * @return for instance {@code Firefox, Linux}; empty when it says nothing that we know
   */
  public static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(List<Map.Entry<String, String>> known, String text) {
    return known.stream()
        .filter(one -> text.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
