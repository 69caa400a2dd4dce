package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.privacy.application.ErasurePreview;

/**
 * What an erasure would do.
 *
 * @param undecided problems that would be withdrawn, or deleted as drafts
 * @param pledges decided problems whose outcome nobody could report any more
 * @param texts texts that stay, by a former member
 * @param lines lines of the ledger that stay under an id that leads to nobody
 */
@Schema(name = "ErasurePreview")
public record ErasurePreviewRepresentation(int undecided, int pledges, int texts, int lines) {
  static ErasurePreviewRepresentation of(ErasurePreview preview) {
    return new ErasurePreviewRepresentation(
        preview.undecided(), preview.pledges(), preview.texts(), preview.lines());
  }
}
