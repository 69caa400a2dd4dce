package org.talkoot.web.kept;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.expression.PageResolver;
import org.talkoot.web.expression.Witness;

/**
 * The tag {@code t:kept}: hands its part out if it is kept, else builds it and writes down what it
 * asks. An answer to a form is built as it always was.
 */
public final class KeptHandler extends ComponentHandler {
  private final KeptParts parts = CDI.current().select(KeptParts.class).get();
  private final @Nullable TagAttribute by = getAttribute("by");

  public KeptHandler(ComponentConfig config) {
    super(config);
  }

  @Override
  public void applyNextHandler(FaceletContext page, UIComponent component) throws IOException {
    Optional<PageResolver> asked = PageResolver.of(page);
    if (page.getFacesContext().isPostback() || asked.isEmpty()) {
      super.applyNextHandler(page, component);
    } else {
      handOutOrBuild(page, (KeptComponent) component, asked.get());
    }
  }

  private void handOutOrBuild(FaceletContext page, KeptComponent component, PageResolver asked)
      throws IOException {
    Witness outer = asked.heardBy(null);
    try {
      PartKey key = key(page);
      Optional<KeptPart> kept = parts.find(key, page);
      if (kept.isPresent()) {
        component.handOut(kept.get());
        if (outer != null) {
          kept.get().confess(outer);
        }
      } else {
        Recording recording = new Recording(outer);
        asked.heardBy(recording);
        component.keepIn(parts, key, recording);
        super.applyNextHandler(page, component);
      }
    } finally {
      asked.heardBy(outer);
    }
  }

  private PartKey key(FaceletContext page) {
    UIViewRoot root = page.getFacesContext().getViewRoot();
    return new PartKey(
        root.getViewId(),
        tag.getLocation().toString(),
        root.getLocale().getLanguage(),
        by == null ? null : by.getObject(page));
  }
}
