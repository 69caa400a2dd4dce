package org.talkoot.transfer.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Operators;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.UnknownImport;
import org.talkoot.transfer.persistence.ImportQueries;

/** Tells operators how imports stand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ImportReading {
  @Inject private Operators operators;
  @Inject private ImportQueries imports;

  /** Returns all imports, the latest first. */
  public List<ImportView> list(MemberId by) {
    operators.require(by);
    return imports.ids().stream().flatMap(id -> imports.find(id).stream()).toList();
  }

  /** Returns how far an import has come. */
  public ImportView status(ImportId id, MemberId by) {
    operators.require(by);
    return imports.find(id).orElseThrow(UnknownImport::new);
  }

  /** Returns what an import found. */
  public ImportReport report(ImportId id, MemberId by) {
    operators.require(by);
    return imports.report(id);
  }
}
