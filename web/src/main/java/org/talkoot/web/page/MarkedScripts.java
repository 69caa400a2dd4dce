package org.talkoot.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Marks every script that is written into a form page with the answer's nonce. */
class MarkedScripts extends ResponseWriterWrapper {
  private final String nonce;

  MarkedScripts(ResponseWriter wrapped, String nonce) {
    super(wrapped);
    this.nonce = nonce;
  }

  /** Tells whether scripts that go through a writer are marked already. */
  static boolean stands(ResponseWriter writer) {
    return writer instanceof MarkedScripts
        || writer instanceof ResponseWriterWrapper outer && stands(outer.getWrapped());
  }

  @Override
  public void startElement(String name, @Nullable UIComponent component) throws IOException {
    super.startElement(name, component);
    if ("script".equalsIgnoreCase(name)) {
      super.writeAttribute("nonce", nonce, null);
    }
  }

  @Override
  public ResponseWriter cloneWithWriter(Writer writer) {
    return new MarkedScripts(getWrapped().cloneWithWriter(writer), nonce);
  }
}
