package org.talkoot.problem.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.Anonymity;
import org.talkoot.problem.Brief;
import org.talkoot.problem.Mode;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemPath;

/**
 * A problem as its viewer sees it.
 *
 * @param version content version, for {@code If-Match}
 * @param status code of the status at reading, see {@code ProblemStatus}
 * @param network slug of its network
 * @param brief the words and terms; Markdown in background, deliverable and pledge
 * @param topics its topics; of a draft those that its brief names
 * @param helpful how many found the brief well framed
 * @param mine whether the viewer asked it
 * @param managed whether the viewer manages its network
 * @param voted whether the viewer's vote on the brief stands
 * @param hidden whether a manager hid its words
 */
public record ProblemView(
    ProblemId id,
    long version,
    String status,
    NetworkId networkId,
    String network,
    String networkName,
    boolean networkPublic,
    PersonRef requester,
    String requesterOrganisation,
    Brief brief,
    List<TopicRef> topics,
    @Nullable LocalDate decideBy,
    Instant listedAt,
    Instant changedAt,
    @Nullable Instant openedAt,
    @Nullable Instant reviewFrom,
    @Nullable Instant decidedAt,
    @Nullable Instant endedAt,
    @Nullable String withdrawalReason,
    int solutions,
    int reviews,
    int helpful,
    int comments,
    boolean mine,
    boolean managed,
    boolean voted,
    boolean hidden) {
  /** Copies the topics so that the view cannot change. */
  public ProblemView {
    topics = List.copyOf(topics);
  }

  /** Returns the same with the viewer's vote on the brief, or without. */
  public ProblemView votedByViewer(boolean standing) {
    return standing == voted
        ? this
        : new ProblemView(
            id,
            version,
            status,
            networkId,
            network,
            networkName,
            networkPublic,
            requester,
            requesterOrganisation,
            brief,
            topics,
            decideBy,
            listedAt,
            changedAt,
            openedAt,
            reviewFrom,
            decidedAt,
            endedAt,
            withdrawalReason,
            solutions,
            reviews,
            helpful,
            comments,
            mine,
            managed,
            standing,
            hidden);
  }

  /** Returns where it is shown. */
  public ProblemPath path() {
    return ProblemPath.of(id, brief.question());
  }

  /** Returns what tells one state of the counters from another. */
  public long counters() {
    return 31L * (31L * (31L * solutions + reviews) + helpful) + comments;
  }

  /** Returns {@link #mine}, under the name that pages know properties by. */
  public boolean isMine() {
    return mine;
  }

  /** Returns {@link #managed}, under the name that pages know properties by. */
  public boolean isManaged() {
    return managed;
  }

  /** Tells whether it is not told yet what happens in it and who does it. */
  public boolean isVeiled() {
    return openedAt != null && decidedAt == null && Anonymity.of(brief).isVeiled();
  }

  /** Tells whether people go by the names of their parts in it, until the decision. */
  public boolean isBlind() {
    return isVeiled() && Anonymity.of(brief).isBlind();
  }

  /** Tells whether nobody but their makers sees solutions now. */
  public boolean isUnderSeal() {
    return isVeiled() && brief.mode() == Mode.SEALED && is("open");
  }

  /** Tells whether it is in this status, by code. */
  public boolean is(String code) {
    return status.equals(code);
  }

  /** Tells whether it is a draft still. */
  public boolean isUnpublished() {
    return is("draft") || is("coaching");
  }

  /** Tells whether solutions are taken. */
  public boolean isUndecided() {
    return is("open") || is("inReview");
  }
}
