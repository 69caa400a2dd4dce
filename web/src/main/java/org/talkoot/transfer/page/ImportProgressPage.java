package org.talkoot.transfer.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.transfer.application.ImportReading;
import org.talkoot.transfer.application.ImportView;
import org.talkoot.web.security.CurrentMember;

/** How all imports stand at this moment. */
@Named("importProgress")
@RequestScoped
public class ImportProgressPage {
  @Inject private ImportReading reading;
  @Inject private CurrentMember me;

  private @Nullable List<ImportLine> imports;

  /** Returns the imports, the latest first. */
  public List<ImportLine> getImports() {
    if (imports == null) {
      imports = reading.list(me.id()).stream().map(this::line).toList();
    }
    return imports;
  }

  private ImportLine line(ImportView one) {
    return new ImportLine(one, reading.report(one.id(), me.id()));
  }

  /** Tells whether the page is worth looking at again soon. */
  public boolean isRunning() {
    return getImports().stream().anyMatch(one -> one.view().isRunning());
  }
}
