package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.HonourReading;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.web.security.CurrentMember;

/** A network: what it is for, its newest problems and the people who carry it. */
@Named
@RequestScoped
public class NetworkPage {
  private static final int PROBLEMS = 10;
  private static final int PEOPLE = 5;

  @Inject
  @Param(pathIndex = 0)
  private String slug;

  @Inject private CurrentMember me;
  @Inject private NetworkReading networks;
  @Inject private HonourReading honours;
  @Inject private ProblemRows rows;

  private NetworkView network;
  private List<ProblemRow> problems;
  private List<RankedPerson> people;

  @PostConstruct
  void read() {
    network = networks.view(slug == null ? "" : slug, me.viewer());
    problems = rows.first(ProblemFilter.of(slug, null, null, null, null, null, null), PROBLEMS);
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
}
