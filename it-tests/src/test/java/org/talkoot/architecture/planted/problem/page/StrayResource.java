package org.talkoot.architecture.planted.problem.page;

import jakarta.ws.rs.Path;

/** A resource among the pages. */
@Path("stray")
public class StrayResource {}
