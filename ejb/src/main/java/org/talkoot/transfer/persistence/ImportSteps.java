package org.talkoot.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.reputation.application.LedgerImport;
import org.talkoot.transfer.application.ImportStep;

/** The steps of an import: each needs what those before it brought in. */
@ApplicationScoped
public class ImportSteps {
  private final List<ImportStep> inOrder;

  /** For the container's proxy. */
  protected ImportSteps() {
    inOrder = List.of();
  }

  /** Makes the steps of the server. */
  @Inject
  public ImportSteps(Jdbi jdbi, LedgerImport ledger) {
    this(jdbi, (BulkLedger) ledger::write);
  }

  ImportSteps(Jdbi jdbi, BulkLedger ledger) {
    inOrder =
        List.of(
            new TagStep(),
            new NobodyStep(),
            new MemberStep(),
            new QuestionStep(),
            new AnswerStep(),
            new CommentStep(),
            new LinkStep(),
            new BadgeStep(),
            new VoteStep(),
            new AcceptanceStep(jdbi),
            new CounterStep(),
            new LedgerStep(jdbi, ledger),
            new PostEventStep(jdbi),
            new ReportStep());
  }

  /** Returns the steps in the order in which they run. */
  public List<ImportStep> inOrder() {
    return inOrder;
  }
}
