package org.talkoot.web.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the straight strokes of our drawings: SVG path data with the commands M, L, H, V and Z. */
public final class StrokePath {
  private static final Pattern TOKEN = Pattern.compile("[MmLlHhVvZz]|-?\\d*\\.?\\d+");

  private final Path2D path = new Path2D.Double();
  private final Deque<String> tokens = new ArrayDeque<>();

  private StrokePath(String data) {
    Matcher found = TOKEN.matcher(data);
    while (found.find()) {
      tokens.add(found.group());
    }
  }

  /** Returns the strokes as a path. */
  public static Path2D read(String data) {
    StrokePath reading = new StrokePath(data);
    char command = 'M';
    while (!reading.tokens.isEmpty()) {
      if (Character.isLetter(reading.tokens.element().charAt(0))) {
        command = reading.tokens.remove().charAt(0);
      }
      reading.stroke(command);
      command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }
    return reading.path;
  }

  private void stroke(char command) {
    if (command == 'Z' || command == 'z') {
      path.closePath();
      return;
    }
    boolean relative = Character.isLowerCase(command);
    Point2D from = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
    double baseX = relative ? from.getX() : 0;
    double baseY = relative ? from.getY() : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> path.moveTo(baseX + number(), baseY + number());
      case 'H' -> path.lineTo(baseX + number(), from.getY());
      case 'V' -> path.lineTo(from.getX(), baseY + number());
      default -> path.lineTo(baseX + number(), baseY + number());
    }
  }

  private double number() {
    return Double.parseDouble(tokens.remove());
  }
}
