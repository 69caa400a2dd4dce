package org.talkoot.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.talkoot.shared.application.Measure;
import org.talkoot.shared.application.Measured;

/** Hands all figures of the application to the server's monitoring, as MicroProfile gauges. */
@ApplicationScoped
public class Metrics {
  @Inject private MetricRegistry registry;
  @Inject @Any private Instance<Measured> measured;

  void register(@Observes @Initialized(ApplicationScoped.class) Object started) {
    measured.stream().flatMap(one -> one.measures().stream()).forEach(this::register);
  }

  private void register(Measure measure) {
    Metadata metadata =
        Metadata.builder().withName(measure.name()).withDescription(measure.description()).build();
    registry.gauge(metadata, measure.value()::getAsDouble, tags(measure));
  }

  private static Tag[] tags(Measure measure) {
    return measure.tags().entrySet().stream()
        .map(tag -> new Tag(tag.getKey(), tag.getValue()))
        .toArray(Tag[]::new);
  }
}
