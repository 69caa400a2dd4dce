package org.talkoot.portal.page;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.decision.Choice;
import org.talkoot.decision.application.DecidedSolution;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.application.PartNames;
import org.talkoot.solution.SolutionId;

/** One solution while its requester decides: chosen or not, why, thanks, and shares. */
public class SolutionRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SolutionId solution;
  private final String author;
  private final List<ShareRow> shares;
  private boolean accepted;
  private String reason = "";
  private String thanks = "";

  SolutionRow(DecidedSolution proposed, Locale locale) {
    solution = proposed.solution();
    author = PartNames.called(proposed.author(), locale);
    shares = proposed.shares().stream().map(share -> new ShareRow(share.member())).toList();
  }

  Choice.Accepted told() {
    return new Choice.Accepted(
        solution, shares.stream().filter(ShareRow::isGiven).map(ShareRow::told).toList());
  }

  Stream<Choice.Reason> toldReason() {
    return reason.isBlank() ? Stream.empty() : Stream.of(new Choice.Reason(solution, reason));
  }

  public SolutionId getSolution() {
    return solution;
  }

  public String getAuthor() {
    return author;
  }

  public List<ShareRow> getShares() {
    return shares;
  }

  public boolean isAccepted() {
    return accepted;
  }

  public void setAccepted(boolean accepted) {
    this.accepted = accepted;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Tells whether there is something to thank with. */
  public boolean isThanked() {
    return !thanks.isBlank();
  }

  public String getThanks() {
    return thanks;
  }

  public void setThanks(String thanks) {
    this.thanks = thanks;
  }

  /** A contributor's share while it is written; left empty, the proposal holds. */
  public static class ShareRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PersonRef person;
    private @Nullable Integer percent;

    ShareRow(PersonRef person) {
      this.person = person;
    }

    boolean isGiven() {
      return percent != null;
    }

    Choice.Sharer told() {
      return new Choice.Sharer(person.id(), percent == null ? 0 : percent);
    }

    public PersonRef getPerson() {
      return person;
    }

    public @Nullable Integer getPercent() {
      return percent;
    }

    public void setPercent(@Nullable Integer percent) {
      this.percent = percent;
    }
  }
}
