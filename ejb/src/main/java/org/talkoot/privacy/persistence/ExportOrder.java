package org.talkoot.privacy.persistence;

import org.talkoot.member.MemberId;
import org.talkoot.privacy.ExportId;

/** An archive that is to be made, and for whom. */
public record ExportOrder(ExportId id, MemberId member) {}
