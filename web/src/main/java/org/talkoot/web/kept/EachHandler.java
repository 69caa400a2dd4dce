package org.talkoot.web.kept;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * The tag {@code t:each}: builds what stands in it once for each of a list, so that each row may be
 * a part that is kept.
 */
public final class EachHandler extends TagHandler {
  private final TagAttribute value = getRequiredAttribute("value");
  private final TagAttribute var = getRequiredAttribute("var");

  public EachHandler(TagConfig config) {
    super(config);
  }

  @Override
  public void apply(FaceletContext page, UIComponent parent) throws IOException {
    String name = var.getValue(page);
    VariableMapper variables = page.getVariableMapper();
    ValueExpression before = variables.resolveVariable(name);
    try {
      for (Object row : (Iterable<?>) value.getObject(page)) {
        variables.setVariable(name, new Row(name, row));
        nextHandler.apply(page, parent);
      }
    } finally {
      variables.setVariable(name, before);
    }
  }
}
