package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Names a place in a body the way its writer would: {@code criteria[0].weight}. */
final class FieldPath {
  private FieldPath() {}

  /** Returns the place where the parser stands. */
  static String of(JsonParser in) {
    StringBuilder path = new StringBuilder();
    append(path, in.getParsingContext());
    return path.toString();
  }

  /** Returns the place that a failed reading names. */
  static String of(List<JsonMappingException.Reference> steps) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : steps) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, JsonStreamContext place) {
    if (place.getParent() != null) {
      append(path, place.getParent());
    }
    if (place.inArray()) {
      path.append('[').append(place.getCurrentIndex()).append(']');
    } else if (place.inObject() && place.getCurrentName() != null) {
      path.append(path.isEmpty() ? "" : ".").append(place.getCurrentName());
    }
  }
}
