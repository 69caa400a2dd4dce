package org.talkoot.privacy.rest;

import jakarta.ws.rs.core.Response;

/** Hands archives over as files. */
final class Archives {
  static final String TYPE = "application/zip";

  private Archives() {}

  static Response file(byte[] archive) {
    return Response.ok(archive, TYPE)
        .header("Content-Disposition", "attachment; filename=\"talkoot-own-data.zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
