package org.talkoot.problem.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.expertise.application.ExpertSuggesting;
import org.talkoot.expertise.application.SuggestedExpert;
import org.talkoot.expertise.application.WhoMightKnow;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.BoundednessView;
import org.talkoot.problem.application.ChangeProblem;
import org.talkoot.problem.application.DraftProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.application.SimilarProblem;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Writing a problem: the draft saves itself while the fence around it closes. */
@Named("newProblem")
@ViewScoped
public class NewProblemPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ProblemPosting posting;
  @Inject private ProblemReading reading;
  @Inject private NetworkReading networks;
  @Inject private ExpertSuggesting suggesting;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private BriefForm form = new BriefForm();
  private String network = "commons";
  private @Nullable ProblemId problem;
  private long version;
  private boolean similarSeen;
  private @Nullable Instant savedAt;
  private @Nullable BoundednessView meter;
  private @Nullable List<SimilarProblem> similar;
  private transient @Nullable List<SuggestedExpert> experts;

  @PostConstruct
  void open() {
    if (path == null || path.isEmpty()) {
      me.id();
      form = BriefForm.empty(site.getLang());
      return;
    }
    ProblemView saved =
        reading.view(ProblemId.parse(path).orElseThrow(UnknownProblem::new), viewer());
    if (!saved.mine() || !saved.isUnpublished()) {
      throw new UnknownProblem();
    }
    problem = saved.id();
    version = saved.version();
    network = saved.network();
    form = BriefForm.of(saved.brief());
  }

  /** Saves the draft as it stands; without a question there is nothing to save. */
  public void save() {
    if (form.isBegun()) {
      store();
    }
    meter = null;
    similar = null;
    experts = null;
  }

  /** Saves the draft and lets everybody see it. */
  public void publish() {
    ProblemId saved = store();
    posting.open(saved, me.id());
    Site.redirect("/problem/" + saved, "problem.opened");
  }

  /** Saves the draft and leaves it for later. */
  public void leave() {
    Site.redirect("/problem/" + store(), "problem.saved");
  }

  /** Notes that the writer has looked at the similar problems. */
  public void differ() {
    ProblemId saved = store();
    posting.seeSimilar(saved, me.id());
    version = reading.view(saved, viewer()).version();
    similarSeen = true;
    meter = null;
  }

  private ProblemId store() {
    ProblemId saved = problem;
    if (saved == null) {
      saved = posting.draft(new DraftProblem(me.id(), network, form.toBrief()));
      problem = saved;
    } else {
      posting.change(
          new ChangeProblem(me.id(), saved, ExpectedVersion.of(version), form.toBrief()));
    }
    ProblemView stored = reading.view(saved, viewer());
    version = stored.version();
    savedAt = stored.changedAt();
    return saved;
  }

  /** Returns what is written. */
  public BriefForm getForm() {
    return form;
  }

  /** Returns the meter of what is written. */
  public BoundednessView getMeter() {
    BoundednessView found = meter;
    if (found == null) {
      boolean seen = similarSeen || getSimilar().isEmpty();
      found = reading.preview(form.toBrief(), seen, site.getLocale());
      meter = found;
    }
    return found;
  }

  /** Returns the fence that the meter draws. */
  public List<FencePart> getFence() {
    return FencePart.of(getMeter());
  }

  /** Returns problems that ask for something alike. */
  public List<SimilarProblem> getSimilar() {
    List<SimilarProblem> found = similar;
    if (found == null) {
      String question = form.toBrief().question();
      found =
          question.isEmpty()
              ? List.of()
              : reading.similarTo(problem == null ? ProblemId.of(0L) : problem, question, viewer());
      similar = found;
    }
    return found;
  }

  /** Returns who in the network might know, by the topics that are written so far. */
  public List<SuggestedExpert> getExperts() {
    List<SuggestedExpert> found = experts;
    if (found == null) {
      List<TopicSlug> topics =
          form.toBrief().topics().stream()
              .map(TopicSlug::parse)
              .flatMap(Optional::stream)
              .distinct()
              .toList();
      found =
          suggesting.of(
              new WhoMightKnow(
                  networks.idOf(network, viewer()), topics, form.toBrief().language(), me.id()),
              site.getLocale());
      experts = found;
    }
    return found;
  }

  /** Returns the networks that the writer can ask in. */
  public List<NetworkView> getNetworks() {
    return networks.mine(viewer());
  }

  /** Returns where the draft is found again once it is saved. */
  public String getAddress() {
    return problem == null ? "/new-problem" : "/new-problem/" + problem;
  }

  /** Returns who asks. */
  public String getAuthor() {
    return me.getDisplayName();
  }

  /** Tells whether the network can still be chosen. */
  public boolean isFresh() {
    return problem == null;
  }

  public boolean isSimilarSeen() {
    return similarSeen;
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }

  public String getNetwork() {
    return network;
  }

  public void setNetwork(String slug) {
    network = slug;
  }

  private Viewer viewer() {
    return Viewer.of(me.id());
  }
}
