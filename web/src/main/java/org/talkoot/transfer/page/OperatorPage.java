package org.talkoot.transfer.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.application.DumpImporting;
import org.talkoot.transfer.application.ImportReading;
import org.talkoot.transfer.application.ImportView;
import org.talkoot.transfer.application.StartImport;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The operator's desk: imports are begun, stopped and let go on here. */
@Named("operator")
@ViewScoped
public class OperatorPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DumpImporting importing;
  @Inject private ImportReading reading;
  @Inject private CurrentMember me;

  private String folder = "";
  private String slug = "";
  private String name = "";
  private List<ImportChoice> imports = List.of();

  @PostConstruct
  void open() {
    imports = reading.list(me.id()).stream().map(OperatorPage::choice).toList();
  }

  private static ImportChoice choice(ImportView one) {
    return new ImportChoice(one.id(), one.networkName(), one.status());
  }

  /** Begins the import. */
  public void start() {
    importing.start(new StartImport(me.id(), folder, slug, name));
    Site.redirect("/operator", "importBegun");
  }

  /** Stops a running import. */
  public void cancel(ImportId id) {
    importing.cancel(id, me.id());
    Site.redirect("/operator", "importStopped");
  }

  /** Lets a stopped or failed import go on. */
  public void resume(ImportId id) {
    importing.resume(id, me.id());
    Site.redirect("/operator", "importResumed");
  }

  /** Returns the imports that can be stopped or let go on. */
  public List<ImportChoice> getImports() {
    return imports;
  }

  public String getFolder() {
    return folder;
  }

  public void setFolder(String folder) {
    this.folder = folder;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
