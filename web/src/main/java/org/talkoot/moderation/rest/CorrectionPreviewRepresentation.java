package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.moderation.application.CorrectionPreview;

/**
 * What an upheld ruling would take.
 *
 * @param things how many votes or contributions it would undo
 * @param concerned whose points it would take, those who lose most first
 */
@Schema(name = "CorrectionPreview")
public record CorrectionPreviewRepresentation(
    @Schema(allowableValues = {"votes", "contributions"}) String remedy,
    int things,
    List<CorrectionRepresentation.Concerned> concerned) {
  static CorrectionPreviewRepresentation of(CorrectionPreview preview) {
    return new CorrectionPreviewRepresentation(
        preview.remedy().code(),
        preview.things(),
        preview.people().stream().map(CorrectionRepresentation.Concerned::of).toList());
  }
}
