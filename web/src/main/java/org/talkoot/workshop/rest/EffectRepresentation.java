package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.talkoot.web.rest.Person;
import org.talkoot.workshop.application.EffectView;

/**
 * What rules would mean for a member.
 *
 * @param placeBefore place in the network, from 1; equals share one
 */
@Schema(name = "RehearsalMember")
public record EffectRepresentation(
    Person member,
    long before,
    long after,
    long difference,
    int placeBefore,
    int placeAfter,
    List<PointsByRule> rules) {
  /** Copies the rules. */
  public EffectRepresentation {
    rules = List.copyOf(rules);
  }

  static EffectRepresentation of(EffectView view) {
    return new EffectRepresentation(
        Person.of(view.person()),
        view.points().before(),
        view.points().after(),
        view.points().difference(),
        view.placeBefore(),
        view.placeAfter(),
        view.rules().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> PointsByRule.of(one.getKey(), one.getValue()))
            .toList());
  }
}
