package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Violation;

/** Turns away addresses and parameters with characters that nothing in the database can have. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class TextFilter implements ContainerRequestFilter {
  private static final int LONGEST_PARAMETER = 1000;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!Texts.canBeKept(request.getUriInfo().getPath())) {
      throw new NotFoundException();
    }
    List<Violation> violations = new ArrayList<>();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (Texts.canBeKept(name) && !values.stream().allMatch(Texts::canBeKept)) {
                violations.add(new Violation(name, "text.controlCharacter", List.of()));
              }
              if (values.stream().anyMatch(value -> value.length() > LONGEST_PARAMETER)) {
                violations.add(new Violation(name, "text.tooLong", List.of(LONGEST_PARAMETER)));
              }
            });
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }
}
