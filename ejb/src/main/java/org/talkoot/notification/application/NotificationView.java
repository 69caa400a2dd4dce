package org.talkoot.notification.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.notification.Category;
import org.talkoot.notification.NotificationId;
import org.talkoot.problem.ProblemId;

/**
 * Something that concerns the reader.
 *
 * @param kind of the event, for instance {@code review.delivered}
 * @param category what it is filed under
 * @param text the sentence in the reader's language
 * @param detail words of a person that belong to it, may be empty
 * @param actor who did it, null where it is not told
 * @param path where it leads, without the language, for instance {@code /problem/0f…}
 */
public record NotificationView(
    NotificationId id,
    String kind,
    Category category,
    String text,
    String detail,
    @Nullable PersonRef actor,
    @Nullable ProblemId problem,
    String path,
    boolean read,
    Instant at) {}
