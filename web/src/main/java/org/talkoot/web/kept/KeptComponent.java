package org.talkoot.web.kept;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.expression.PageResolver;
import org.talkoot.web.expression.Question;
import org.talkoot.web.expression.Witness;

/** A part of a page in its tree: as it was kept, or as it is made now, to be kept. */
public final class KeptComponent extends UIComponentBase {
  /** By which the tag makes it; stands in faces-config.xml. */
  public static final String TYPE = "org.talkoot.KeptPart";

  private static final int USUAL_LENGTH = 4096;

  private @Nullable KeptPart kept;
  private @Nullable Making making;

  @Override
  public String getFamily() {
    return TYPE;
  }

  /** Hands the part out as it was kept. */
  void handOut(KeptPart part) {
    kept = part;
  }

  /** Keeps the part as soon as it is rendered. */
  void keepIn(KeptParts parts, PartKey key, Recording recording) {
    making = new Making(parts, key, recording);
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext page) throws IOException {
    if (kept != null) {
      kept.write(page);
    } else if (making == null || isRepeated()) {
      super.encodeChildren(page);
    } else {
      encodeToKeep(page, making);
    }
  }

  private void encodeToKeep(FacesContext page, Making making) throws IOException {
    Optional<PageResolver> asked = PageResolver.of(page.getELContext());
    Witness before = asked.map(one -> one.heardBy(making.recording)).orElse(null);
    try {
      String html = rendered(page);
      Map<Question, @Nullable Object> answers = making.recording.answers().orElse(null);
      KeptPart part = KeptPart.of(html, answers == null ? Map.of() : answers);
      if (asked.isPresent() && answers != null && isForAll(html)) {
        making.parts.keep(making.key, part);
      }
      part.write(page);
    } finally {
      asked.ifPresent(one -> one.heardBy(before));
    }
  }

  private String rendered(FacesContext page) throws IOException {
    ResponseWriter real = page.getResponseWriter();
    StringWriter text = new StringWriter(USUAL_LENGTH);
    ResponseWriter taking = real.cloneWithWriter(text);
    page.setResponseWriter(taking);
    boolean before = StateMark.instead(page, true);
    try {
      super.encodeChildren(page);
      taking.flush();
    } finally {
      StateMark.instead(page, before);
      page.setResponseWriter(real);
    }
    String nonce = KeptPart.nonce(page);
    return nonce.isEmpty() ? text.toString() : text.toString().replace(nonce, KeptPart.NONCE);
  }

  /** Generated ids are counted anew in each answer. */
  private static boolean isForAll(String html) {
    return !html.contains("\"j_id");
  }

  /** In the rows of a list that is written by one component, each row would be another part. */
  private boolean isRepeated() {
    for (UIComponent one = getParent(); one != null; one = one.getParent()) {
      if (one instanceof UIData || "facelets".equals(one.getFamily()) && isRepeat(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRepeat(UIComponent one) {
    return one.getClass().getSimpleName().equals("UIRepeat");
  }

  private record Making(KeptParts parts, PartKey key, Recording recording) {}
}
