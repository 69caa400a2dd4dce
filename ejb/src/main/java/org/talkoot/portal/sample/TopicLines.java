package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.talkoot.expertise.TopicWords;
import org.talkoot.expertise.application.DescribeTopic;
import org.talkoot.expertise.application.TopicDescribing;
import org.talkoot.member.MemberId;

/** What is said of the topics of the story, by somebody who cares for the commons. */
@ApplicationScoped
class TopicLines {
  private static final String EDITOR = "heli";

  @Inject private TopicDescribing describing;

  void say(Cast cast) {
    MemberId editor = cast.member(EDITOR);
    StoryBook.topics().forEach(topic -> describing.describe(topic.command(editor)));
  }

  /** A topic and what it is about. */
  record Line(String slug, String nameEn, String aboutEn, String nameFi, String aboutFi) {
    DescribeTopic command(MemberId editor) {
      return new DescribeTopic(
          editor, slug, new TopicWords(nameEn, aboutEn), new TopicWords(nameFi, aboutFi));
    }
  }
}
