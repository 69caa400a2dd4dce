package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.talkoot.expertise.TopicSkill;

/**
 * What a skill rests on. Nobody learns who judged, and when only to the month.
 *
 * @param judgements how many judgements weigh in it
 * @param people by how many people
 * @param newest month of the newest, for instance {@code 2026-05}
 * @param mean the expected skill, 0 to 1
 * @param upperBound with 95 % certainty the skill is at most this, 0 to 1
 */
@Schema(name = "SkillEvidence")
public record SkillEvidenceRepresentation(
    long judgements, long people, String newest, double mean, double upperBound) {
  static SkillEvidenceRepresentation of(TopicSkill.Known known) {
    return new SkillEvidenceRepresentation(
        known.judgements(),
        known.people(),
        YearMonth.from(known.newest().atOffset(ZoneOffset.UTC)).toString(),
        known.mean(),
        known.upperBound());
  }
}
