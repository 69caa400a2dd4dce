package org.talkoot.transfer.page;

import org.talkoot.transfer.application.ImportReport;
import org.talkoot.transfer.application.ImportView;

/** An import and what it found so far. */
public record ImportLine(ImportView view, ImportReport report) {}
