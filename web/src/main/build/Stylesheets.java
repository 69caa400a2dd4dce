import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the two stylesheets of the portal: one bundle of all component files, and the PrimeFaces
 * theme that reads our tokens.
 *
 * <p>PrimeFaces declares colour variables but its rules use literal colours, so overriding the
 * variables changes nothing. This rewrites the literals of the stock theme to tokens. Run by the
 * build: {@code java Stylesheets.java <css folder> <primefaces jar> <output folder>}.
 */
public class Stylesheets {
  private static final String STOCK_THEME =
      "META-INF/resources/primefaces-saga-blue/theme.css";
  private static final Map<String, String> TOKENS = new LinkedHashMap<>();

  static {
    token("#212529|#252529", "ink");
    token("#495057", "ink");
    token("#6c757d|#607d8b", "ink-3");
    token("#adb5bd", "ink-3");
    token("#ced4da", "line-strong");
    token("#dee2e6", "line");
    token("#e9ecef", "sunken");
    token("#f8f9fa|#fafafa|#f5f5f5|#eeeeee", "bg");
    token("#2196f3", "action");
    token(
        "rgb\\(12\\.7384615385,136\\.9384615385,235\\.6615384615\\)"
            + "|rgb\\(11\\.3230769231,121\\.7230769231,209\\.4769230769\\)",
        "action-hover");
    token("#e3f2fd", "madder-soft");
    token("rgb\\(166\\.2, ?213, ?250\\.2\\)", "focus");
    token("#689f38|rgb\\(67\\.1875,147\\.8125,69\\.875\\)", "spruce-solid");
    token("#c8e6c9", "spruce-soft");
    token("hsl\\(122,37\\.5%,21\\.0784313725%\\)", "spruce");
    token("#0288d1|#03a9f4", "flax-solid");
    token("#01579b", "flax");
    token("#b3e5fc", "flax-soft");
    token("#fbc02d|#ffc107", "ochre-solid");
    token("#7f6003", "ochre");
    token("#ffecb3", "ochre-soft");
    token("#d32f2f|#f44336|#ef5350", "rust-solid");
    token("#b71c1c", "rust");
    token("#ffcdd2", "rust-soft");
    token("#9c27b0", "heather-solid");
    token("#343a40", "action-hover");
    token("#fbfcfc|#f8f8f8", "bg");
    token("#ebebef|#efefef", "sunken");
    token("#dadada", "line-strong");
    token("#e0284f|#e60017|#ff4032", "rust-solid");
    token("rgb\\(255,113,127\\.2\\)", "rust-soft");
    token("hsl\\(122,37\\.5%,5\\.2696078431%\\)", "rust");
  }

  public static void main(String[] args) throws IOException {
    Path css = Path.of(args[0]);
    Path output = Path.of(args[2]);
    write(output.resolve("assets/talkoot.css"), bundle(css, "[0-9][0-9]-.*\\.css"));
    write(output.resolve("assets/embed.css"), bundle(css, "01-tokens\\.css|embed\\.css"));
    write(output.resolve("assets/forms.css"), bundle(css, "primefaces-bridge\\.css"));
    String theme = tokenised(stockTheme(Path.of(args[1])));
    write(output.resolve("resources/primefaces-talkoot/theme.css"), theme);
    System.out.printf("theme: %d tokens, %d literals left%n",
        count(theme, "var\\(--tk-"), count(theme, "#[0-9a-fA-F]{3,8}\\b"));
  }

  private static void token(String literals, String name) {
    TOKENS.put(literals, "var(--tk-" + name + ")");
  }

  private static String bundle(Path folder, String names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      StringBuilder all = new StringBuilder();
      List<Path> parts =
          files.filter(file -> file.getFileName().toString().matches(names)).sorted().toList();
      for (Path part : parts) {
        all.append(Files.readString(part));
      }
      return withVersions(withoutComments(all.toString()), folder.resolveSibling("webapp/assets"));
    }
  }

  /** Names fonts by their content, as pages name the other files, for they are kept for a year. */
  private static String withVersions(String css, Path assets) throws IOException {
    Matcher font = Pattern.compile("url\\(\"(fonts/[^\"?]+)\"\\)").matcher(css);
    StringBuilder versioned = new StringBuilder();
    while (font.find()) {
      String digest = digest(Files.readAllBytes(assets.resolve(font.group(1))));
      font.appendReplacement(versioned, "url(\"" + font.group(1) + "?v=" + digest + "\")");
    }
    return font.appendTail(versioned).toString();
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutComments(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\n\\s*", "\n").strip() + "\n";
  }

  private static String stockTheme(Path primefaces) throws IOException {
    try (JarFile jar = new JarFile(primefaces.toFile())) {
      return new String(
          jar.getInputStream(jar.getJarEntry(STOCK_THEME)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Rules for plain fields go too: those are ours. */
  static String tokenised(String theme) {
    String css = theme.replace("\uFEFF", "");
    for (Map.Entry<String, String> token : TOKENS.entrySet()) {
      css = Pattern.compile("(?:" + token.getKey() + ")(?![0-9a-f])", Pattern.CASE_INSENSITIVE)
          .matcher(css).replaceAll(token.getValue());
    }
    return css.replaceAll("(?i)(?<![-\\w])color:#f{3}(?:f{3})?(?![0-9a-f])", "color:var(--tk-on-action)")
        .replaceAll("(?i)#f{3}(?:f{3})?(?![0-9a-f])", "var(--tk-surface)")
        .replaceAll("-apple-system,BlinkMacSystemFont,[^;}]*", "var(--tk-sans)")
        .replaceAll("border-radius:4px", "border-radius:var(--tk-r2)")
        .replaceAll("[^{}]*input:not\\(\\[role=[^{}]*\\{[^{}]*\\}", "")
        .replaceFirst("color-scheme:light", "")
        .replaceFirst("@charset[^;]*;", "");
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
