package org.talkoot.transfer;

import java.nio.file.Path;
import java.util.Locale;
import org.talkoot.shared.InvalidInput;

/**
 * What the network of an imported site is called when nobody says.
 *
 * <p>Dumps lie in folders such as {@code stackexchange-woodworking-2018-09} or {@code
 * woodworking.stackexchange.com}; what is left without the family name and the date is the site.
 */
public record SiteName(String slug, String name) {

  private static final int LONGEST_SLUG = 40;

  /** Reads the name of a folder. */
  public static SiteName of(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String site =
        (last == null ? "" : last.toString())
            .toLowerCase(Locale.ROOT)
            .replaceAll("(^|[^a-z0-9])(www|stackexchange|com)(?=$|[^a-z0-9])", "-")
            .replaceAll("\\d{4}(-\\d{2}){1,2}", "-")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String slug = site.substring(0, Math.min(site.length(), LONGEST_SLUG)).replaceAll("-+$", "");
    if (slug.length() < 2) {
      throw InvalidInput.of("folder", "import.folder");
    }
    return new SiteName(slug, capitalised(slug.replace('-', ' ')));
  }

  /** Returns this name, with the parts that somebody chose instead. */
  public SiteName orChosen(String chosenSlug, String chosenName) {
    return new SiteName(
        chosenSlug.isBlank() ? slug : chosenSlug.strip(),
        chosenName.isBlank() ? name : chosenName.strip());
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
