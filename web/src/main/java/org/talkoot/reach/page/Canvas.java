package org.talkoot.reach.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.talkoot.web.drawing.Lettering;
import org.talkoot.web.drawing.Typeface;

/** A picture of the size that other sites show, with the beam and the name of ours at its top. */
final class Canvas {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  /** Nothing but the beam comes nearer to an edge. */
  static final int MARGIN = 72;

  /** How wide a text may be. */
  static final int MEASURE = WIDTH - 2 * MARGIN;

  static final Color LINEN = new Color(0xF6F7F5);
  static final Color SURFACE = Color.WHITE;
  static final Color LINE = new Color(0xD8DDD8);
  static final Color LINE_STRONG = new Color(0x7A868B);
  static final Color INK = new Color(0x14202B);
  static final Color INK_2 = new Color(0x3F4D59);
  static final Color INK_3 = new Color(0x586570);
  static final Color MADDER = new Color(0xB3203A);
  static final Color SPRUCE = new Color(0x1A5C46);
  static final Color SPRUCE_SOFT = new Color(0xE1F0E8);

  private static final String BRACES = "M16 6v22M16 17.5 6.5 8M16 17.5 25.5 8";
  private static final String BEAM = "M-400 4.75h430";

  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D ink = image.createGraphics();

  /** Begins a picture: linen, the mark with its beam, and at the right where it comes from. */
  Canvas(String from) {
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    fill(new java.awt.Rectangle(WIDTH, HEIGHT), LINEN);
    strokes(BRACES, MARGIN - 8, 36, 80, 3.5, INK);
    strokes(BEAM, MARGIN - 8, 36, 80, 3.5, MADDER);
    double end = text("Talkoot", Typeface.SERIF, 44, MARGIN + 86, 102, 400, INK);
    Lettering right = Lettering.line(Typeface.SANS, from, 27, WIDTH - MARGIN - end - 40);
    text(right, WIDTH - MARGIN - right.width(), 100, 1, INK_3);
  }

  /** Writes one line, its end cut where it is too wide; returns where it ends. */
  double text(
      String text, Typeface face, double size, double x, double y, double width, Color color) {
    Lettering line = Lettering.line(face, text, size, width);
    text(line, x, y, 1, color);
    return x + line.width();
  }

  /** Writes lines, the first on the baseline y; returns the baseline after the last. */
  double text(Lettering text, double x, double y, double leading, Color color) {
    double line = y;
    for (String words : text.lines()) {
      fill(moved(text.face().outline(words, text.size()), x, line, 1), color);
      line += text.size() * leading;
    }
    return line;
  }

  /** Draws strokes that were made for a grid of 24 or 32 units. */
  void strokes(String data, double x, double y, double size, double weight, Color color) {
    double scale = size / (data.equals(BRACES) || data.equals(BEAM) ? 32 : 24);
    Shape path = moved(org.talkoot.web.drawing.StrokePath.read(data), x, y, scale);
    ink.setColor(color);
    ink.setStroke(
        new BasicStroke((float) (weight * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    ink.draw(path);
  }

  /** Draws somebody's house mark on its tile. */
  void mark(String memberId, double x, double y, double size) {
    round(x, y, size, size, size / 8, SURFACE);
    ink.setColor(LINE);
    ink.setStroke(new BasicStroke(2));
    ink.draw(new RoundRectangle2D.Double(x, y, size, size, size / 4, size / 4));
    double inner = size * 0.68;
    double edge = (size - inner) / 2;
    strokes(org.talkoot.web.drawing.HouseMark.path(memberId), x + edge, y + edge, inner, 2.5, INK);
  }

  void line(double x1, double y1, double x2, double y2, double weight, Color color) {
    ink.setColor(color);
    ink.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    ink.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** Draws a knot of the thread: filled where it was passed, hollow where it is still to come. */
  void knot(double x, double y, double radius, boolean passed) {
    Shape knot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    fill(knot, passed ? MADDER : LINEN);
    ink.setColor(passed ? MADDER : LINE_STRONG);
    ink.setStroke(new BasicStroke(3));
    ink.draw(knot);
  }

  void round(double x, double y, double width, double height, double radius, Color color) {
    fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), color);
  }

  byte[] png() {
    ink.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void fill(Shape shape, Color color) {
    ink.setColor(color);
    ink.fill(shape);
  }

  private static Shape moved(Shape shape, double x, double y, double scale) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    return place.createTransformedShape(shape);
  }
}
