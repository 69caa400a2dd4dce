package org.talkoot.web.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, out of the portal's own fonts.
 *
 * <p>Java's own text needs fonts and their configuration to be installed on the server, and draws
 * differently from one to the next; this needs neither. A letter comes from the first font that has
 * it; of one that none has, the letter without its accents is taken, and what is no letter of ours
 * at all is left out.
 */
public final class Typeface {
  /** The serif of names, headings and numbers. */
  public static final Typeface SERIF =
      new Typeface("literata", "literata-ext", "literata-vietnamese");

  /** The sans serif of everything else; its figures have a plain zero. */
  public static final Typeface SANS =
      new Typeface("figures", "atkinson", "atkinson-ext", "literata-vietnamese");

  private final List<TrueTypeFont> fonts;
  private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

  private Typeface(String... names) {
    fonts = Stream.of(names).map(Typeface::read).toList();
  }

  /** Returns how wide a text is. */
  public double width(String text, double size) {
    return text.codePoints()
        .mapToObj(this::glyph)
        .flatMap(Optional::stream)
        .mapToDouble(glyph -> glyph.advance() * size)
        .sum();
  }

  /** Returns a text's outline, its baseline beginning at (0, 0), downwards positive. */
  public Path2D outline(String text, double size) {
    Path2D all = new Path2D.Double();
    double x = 0;
    for (int letter : text.codePoints().toArray()) {
      Optional<Glyph> found = glyph(letter);
      if (found.isPresent()) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
        place.scale(size, -size);
        all.append(found.get().shape().getPathIterator(place), false);
        x += found.get().advance() * size;
      }
    }
    return all;
  }

  private Optional<Glyph> glyph(int letter) {
    return glyphs.computeIfAbsent(letter, this::find);
  }

  private Optional<Glyph> find(int letter) {
    int plain =
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
    return outlined(letter).or(() -> outlined(plain));
  }

  private synchronized Optional<Glyph> outlined(int letter) {
    try {
      for (TrueTypeFont font : fonts) {
        CmapLookup places = font.getUnicodeCmapLookup();
        int place = places.getGlyphId(letter);
        if (place != 0) {
          return Optional.of(glyph(font, place));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Glyph glyph(TrueTypeFont font, int place) throws IOException {
    double unit = 1.0 / font.getUnitsPerEm();
    GlyphData data = font.getGlyph().getGlyph(place);
    Path2D shape =
        data == null
            ? new Path2D.Double()
            : new Path2D.Double(data.getPath(), AffineTransform.getScaleInstance(unit, unit));
    return new Glyph(shape, font.getAdvanceWidth(place) * unit);
  }

  private static TrueTypeFont read(String name) {
    String file = "/fonts/" + name + ".ttf";
    try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(file))) {
      return new TTFParser().parse(new RandomAccessReadBuffer(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter, its size 1, upwards positive. */
  private record Glyph(Path2D shape, double advance) {}
}
