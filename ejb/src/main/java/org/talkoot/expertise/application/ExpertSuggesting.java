package org.talkoot.expertise.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.talkoot.expertise.LikelyExpert;
import org.talkoot.expertise.TopicExpert;
import org.talkoot.expertise.TopicExperts;
import org.talkoot.expertise.persistence.LikelyRows;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.shared.application.Texts;

/**
 * Names those who might know the answer to a question, with honest reasons.
 *
 * <p>Reasons come from the network that is asked in and from nowhere else, so that nobody learns
 * from them what goes on in a network they do not belong to.
 */
@Stateless
public class ExpertSuggesting {
  /** How many are named at most: a name among few means something. */
  public static final int MOST = 5;

  private static final Texts WORDS = new Texts("experts");
  private static final int REASONS = 2;
  private static final int WHOLE = 100;

  @Inject private TopicExperts experts;
  @Inject private LikelyRows rows;
  @Inject private Clock clock;

  /** Returns up to five, the likeliest first; nobody while no topic is known. */
  public List<SuggestedExpert> of(WhoMightKnow question, Locale locale) {
    List<Long> topics = rows.known(question.topics());
    if (topics.isEmpty()) {
      return List.of();
    }
    List<LikelyExpert> likely = LikelyExpert.among(experts.in(question.network(), topics));
    Map<MemberId, PersonRef> people = rows.reachable(question, likely, clock.instant());
    return likely.stream()
        .filter(one -> people.containsKey(one.member()))
        .limit(MOST)
        .map(one -> named(one, Objects.requireNonNull(people.get(one.member())), locale))
        .toList();
  }

  private static SuggestedExpert named(LikelyExpert one, PersonRef person, Locale locale) {
    return new SuggestedExpert(
        person, one.why().stream().limit(REASONS).map(why -> reason(why, locale)).toList());
  }

  private static ExpertReason reason(TopicExpert why, Locale locale) {
    String code = why.lowerBound() > 0 ? "skill" : "declared";
    String topic = "fi".equals(locale.getLanguage()) ? why.nameFi() : why.nameEn();
    long least = (long) Math.floor(WHOLE * why.lowerBound());
    return new ExpertReason(code, WORDS.text("experts." + code, locale, topic, least));
  }
}
