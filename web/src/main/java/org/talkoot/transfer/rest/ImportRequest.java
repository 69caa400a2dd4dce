package org.talkoot.transfer.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.transfer.application.StartImport;

/** Which dump to import, as clients ask for it. */
@Schema(name = "ImportRequest")
public record ImportRequest(
    @Schema(maxLength = 1000, description = "A folder on the server with the files of the dump.")
        @Nullable String folder,
    @Schema(maxLength = 40, description = "Short name of the network; else the folder's.")
        @Nullable String network,
    @Schema(maxLength = 80, description = "Name of the network; else the folder's.")
        @Nullable String name) {

  StartImport order(MemberId by) {
    return new StartImport(
        by,
        Objects.requireNonNullElse(folder, ""),
        Objects.requireNonNullElse(network, ""),
        Objects.requireNonNullElse(name, ""));
  }
}
