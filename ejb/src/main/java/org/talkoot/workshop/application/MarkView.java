package org.talkoot.workshop.application;

import org.talkoot.member.application.PersonRef;
import org.talkoot.workshop.MarkEffect;

/**
 * A level or badge of somebody that would be another one.
 *
 * @param code of the badge, empty for a level
 * @param before code of the level as it is, or how many of the badge are held
 * @param after code of the level as it would be, or how many of the badge would be held
 */
public record MarkView(
    PersonRef person, MarkEffect.Kind kind, String code, String before, String after) {}
