package org.talkoot.workshop.application;

/**
 * A number of the rules as somebody wrote it into a form.
 *
 * @param place which number
 * @param value as written
 */
public record WrittenNumber(String place, String value) {}
