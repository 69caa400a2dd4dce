package org.talkoot.assignment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The network of one round: solutions send as many units as they want reviewers, reviewers pass on
 * as many as they have free load, the sink takes all of them.
 */
final class SeatingNetwork {
  private static final Integer SINK = 0;

  private final DirectedWeightedMultigraph<Integer, Arc> graph =
      new DirectedWeightedMultigraph<>(Arc.class);
  private final Map<Integer, Integer> supply = new HashMap<>();
  private final Map<Arc, Pairing> pairings = new LinkedHashMap<>();

  /** A way for units; equal to itself alone, as several may join the same places. */
  private static final class Arc {
    private final int capacity;

    Arc(int capacity) {
      this.capacity = capacity;
    }
  }

  /**
   * Lays the network out.
   *
   * @param wanted by solution, each more than 0
   * @param freeLoad by reviewer
   * @param allowed the pairs that may be made, between these solutions and reviewers with load
   */
  SeatingNetwork(Map<Long, Integer> wanted, Map<Long, Integer> freeLoad, List<Pairing> allowed) {
    Map<Long, Integer> reviewers = new TreeMap<>();
    allowed.forEach(pair -> reviewers.put(pair.reviewer(), 0));
    RoundCosts costs = new RoundCosts(wanted.values(), reviewers.size(), allowed);
    graph.addVertex(SINK);
    supply.put(SINK, -wanted.values().stream().mapToInt(Integer::intValue).sum());
    Map<Long, Integer> solutions = new HashMap<>();
    new TreeMap<>(wanted).forEach((id, seats) -> solutions.put(id, solution(seats, costs)));
    reviewers.replaceAll((id, none) -> reviewer(freeLoad.getOrDefault(id, 0)));
    for (Pairing pair : allowed) {
      Integer solution = Objects.requireNonNull(solutions.get(pair.solution()));
      Integer reviewer = Objects.requireNonNull(reviewers.get(pair.reviewer()));
      pairings.put(join(solution, reviewer, 1, costs.of(pair)), pair);
    }
  }

  private Integer solution(int seats, RoundCosts costs) {
    Integer place = place(seats);
    for (int free = 1; free <= seats; free++) {
      join(place, SINK, 1, costs.ofFreeSeat(free));
    }
    return place;
  }

  private Integer reviewer(int load) {
    Integer place = place(0);
    join(place, SINK, load, 0);
    return place;
  }

  /** The solver reads what an arc costs from the weight of the graph's edge. */
  private Arc join(Integer from, Integer to, int capacity, double cost) {
    Arc arc = new Arc(capacity);
    graph.addEdge(from, to, arc);
    graph.setEdgeWeight(arc, cost);
    return arc;
  }

  private Integer place(int units) {
    Integer place = graph.vertexSet().size();
    graph.addVertex(place);
    supply.put(place, units);
    return place;
  }

  /** Returns the pairings through which a flow of least cost runs. */
  List<Pairing> cheapest() {
    MinimumCostFlowProblem<Integer, Arc> problem =
        new MinimumCostFlowProblemImpl<>(graph, supply::get, arc -> arc.capacity);
    Map<Arc, Double> flow =
        new CapacityScalingMinimumCostFlow<Integer, Arc>().getMinimumCostFlow(problem).getFlowMap();
    return pairings.entrySet().stream()
        .filter(entry -> flow.getOrDefault(entry.getKey(), 0.0) > 0)
        .map(Map.Entry::getValue)
        .toList();
  }
}
