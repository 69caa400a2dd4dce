package org.talkoot.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, version 1. */
@ApplicationPath(RestApplication.BASE)
public class RestApplication extends Application {
  /** Where it begins. */
  public static final String BASE = "/api/v1";

  /** Switches off what the server would add of its own: other JSON providers and WADL. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.jsonFeature", "Talkoot",
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.response.setStatusOverSendError", true,
        "jersey.config.beanValidation.disable.server", true);
  }
}
