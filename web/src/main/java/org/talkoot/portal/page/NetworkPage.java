package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.JoinPolicy;
import org.talkoot.network.application.Joining;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.portal.application.FrontReading;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.HonourReading;
import org.talkoot.portal.application.OutcomeStory;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** A network: what it is for, its newest problems and the people who carry it. */
@Named
@RequestScoped
public class NetworkPage {
  private static final int PROBLEMS = 10;
  private static final int PEOPLE = 5;
  private static final int OUTCOMES = 2;

  @Inject
  @Param(pathIndex = 0)
  private String slug;

  @Inject private CurrentMember me;
  @Inject private NetworkReading networks;
  @Inject private HonourReading honours;
  @Inject private FrontReading front;
  @Inject private Joining joining;
  @Inject private ProblemRows rows;

  private NetworkView network;
  private List<ProblemRow> problems;
  private List<RankedPerson> people;
  private List<OutcomeStory> outcomes;
  private List<PersonRef> managers;

  @PostConstruct
  void read() {
    network = networks.view(slug == null ? "" : slug, me.viewer());
    problems = rows.first(ProblemFilter.of(slug, null, null, null, null, null, null), PROBLEMS);
    outcomes = front.outcomesIn(network.id(), me.viewer(), OUTCOMES);
    managers = networks.managers(network.id());
    people = honours.roll(HonourFilter.of(slug, null, null, "all", null), PEOPLE);
  }

  public NetworkView getNetwork() {
    return network;
  }

  public List<ProblemRow> getProblems() {
    return problems;
  }

  public List<RankedPerson> getPeople() {
    return people;
  }

  public List<OutcomeStory> getOutcomes() {
    return outcomes;
  }

  public List<PersonRef> getManagers() {
    return managers;
  }

  /** Tells whether the reader may ask for a place: not inside yet, and not by invitation alone. */
  public boolean isJoinable() {
    return !network.isMine() && network.joinPolicy() != JoinPolicy.INVITATION;
  }

  /** Lets the reader in. */
  public void join() {
    joining.join(network.slug(), me.id());
    Site.redirect("/network/" + network.slug(), "network.joined");
  }
}
