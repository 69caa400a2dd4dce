package org.talkoot.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Gauge;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Tells the application's gauges to the monitoring, in the text form of Prometheus.
 *
 * <p>Only to callers that bring the token of {@code TALKOOT_METRICS_TOKEN}; for others, and while
 * none is set, there is nothing here.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MetricRegistry registry;

  @Inject
  @ConfigProperty(name = "talkoot.metrics.token")
  private transient Optional<String> token;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isTrusted(request.getHeader("Authorization"))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain; version=0.0.4");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    write(response.getWriter());
  }

  private boolean isTrusted(String authorization) {
    return authorization != null
        && token
            .filter(secret -> !secret.isBlank())
            .filter(
                secret -> MessageDigest.isEqual(bytes("Bearer " + secret), bytes(authorization)))
            .isPresent();
  }

  private void write(PrintWriter out) {
    @SuppressWarnings("rawtypes")
    SortedMap<MetricID, Gauge> gauges = registry.getGauges();
    gauges.forEach(
        (id, gauge) -> out.printf("%s%s %s%n", id.getName(), tags(id.getTags()), gauge.getValue()));
  }

  private static String tags(Map<String, String> tags) {
    return tags.isEmpty()
        ? ""
        : tags.entrySet().stream()
            .map(tag -> tag.getKey() + "=\"" + tag.getValue() + '"')
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
