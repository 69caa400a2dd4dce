package org.talkoot.architecture.planted.problem.application;

import jakarta.servlet.http.HttpServletRequest;

/** A service that knows servlets. */
public class ServletService {
  String who(HttpServletRequest request) {
    return request.getRemoteUser();
  }
}
