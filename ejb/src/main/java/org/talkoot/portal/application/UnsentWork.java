package org.talkoot.portal.application;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.DraftKind;
import org.talkoot.draft.UnknownDraft;
import org.talkoot.draft.application.Drafts;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.UnsentQueries;
import org.talkoot.problem.BriefConverter;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.DraftProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** All that a member is writing: briefs, which are problems already, and drafts of all kinds. */
@Stateless
public class UnsentWork {
  @Inject private UnsentQueries queries;
  @Inject private Drafts drafts;
  @Inject private ProblemPosting posting;
  @Inject private ProblemReading problems;

  /** Returns one page of it, what was saved last first. */
  public Page<Unsent> of(MemberId member, Window window) {
    Page<UnsentQueries.Row> rows = queries.mine(member, window);
    return new Page<>(rows.items().stream().map(UnsentWork::unsent).toList(), rows.next());
  }

  private static Unsent unsent(UnsentQueries.Row row) {
    return new Unsent(
        new DraftKey(DraftKind.of(row.kind()).orElseThrow(), row.subject()),
        row.problem(),
        row.question(),
        row.sendable(),
        DraftWords.of(row.content()),
        row.savedAt());
  }

  /**
   * Puts a draft aside for a day.
   *
   * @throws UnknownDraft when the member has no such draft
   */
  public void discard(MemberId member, DraftKey key) {
    if (key.kind() == DraftKind.BRIEF) {
      keepBrief(member, key);
    }
    drafts.discard(member, key);
  }

  /** A brief is a problem: it is deleted, and its words are kept so that it can be posted again. */
  private void keepBrief(MemberId member, DraftKey key) {
    ProblemId id = ProblemId.of(key.subject());
    ProblemView problem = problems.view(id, Viewer.of(member));
    posting.delete(id, member, ExpectedVersion.any());
    String brief = new BriefConverter().convertToDatabaseColumn(problem.brief());
    drafts.save(member, key, null, new DiscardedBrief(problem.network(), brief));
  }

  /**
   * Brings back what was put aside; a brief as a new draft.
   *
   * @throws UnknownDraft when it is gone
   */
  public void restore(MemberId member, DraftKey key) {
    if (key.kind() == DraftKind.BRIEF) {
      DiscardedBrief kept =
          drafts
              .discarded(member, key)
              .orElseThrow(UnknownDraft::new)
              .as(new TypeReference<DiscardedBrief>() {});
      posting.draft(new DraftProblem(member, kept.network(), BriefConverter.read(kept.brief())));
      drafts.sent(member, key);
    } else {
      drafts.restore(member, key);
    }
  }

  private record DiscardedBrief(String network, String brief) {}
}
