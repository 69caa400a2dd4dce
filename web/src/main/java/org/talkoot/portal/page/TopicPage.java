package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.talkoot.expertise.application.TopicDescribing;
import org.talkoot.portal.application.TopicReading;
import org.talkoot.portal.application.TopicView;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.web.security.CurrentMember;

/** A topic: what is open in it, who is known for it, and what changed. */
@Named
@RequestScoped
public class TopicPage {
  private static final int PROBLEMS = 8;

  @Inject
  @Param(pathIndex = 0)
  private String slug;

  @Inject private CurrentMember me;
  @Inject private TopicReading topics;
  @Inject private TopicDescribing describing;
  @Inject private ProblemRows rows;

  private TopicView topic;
  private List<ProblemRow> problems;

  @PostConstruct
  void read() {
    topic = topics.of(slug == null ? "" : slug, me.viewer());
    problems = rows.first(ProblemFilter.of(null, "open", slug, null, null, null, null), PROBLEMS);
  }

  public TopicView getTopic() {
    return topic;
  }

  public List<ProblemRow> getProblems() {
    return problems;
  }

  /** Tells whether the reader may say what it is about. */
  public boolean isDescribable() {
    return me.isPresent() && describing.isOffered(me.id());
  }

  /** Returns the address of all problems about it. */
  public String getEverything() {
    return "/problems?topic=" + topic.card().slug();
  }
}
