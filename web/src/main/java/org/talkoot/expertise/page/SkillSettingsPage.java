package org.talkoot.expertise.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.SkillWords;
import org.talkoot.expertise.application.DeclareSkills;
import org.talkoot.expertise.application.SkillDeclaring;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What the member says to know about. */
@Named
@ViewScoped
public class SkillSettingsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentMember me;
  @Inject private SkillDeclaring skills;

  private String topics = "";

  @PostConstruct
  void read() {
    topics =
        skills.of(me.getHandle()).stream().map(TopicRef::slug).collect(Collectors.joining(", "));
  }

  /** Keeps what was written. */
  public void save() {
    SkillWords words = new SkillWords(List.of(topics.split("[,\\r\\n]", -1)));
    skills.declare(new DeclareSkills(me.id(), me.getHandle(), words));
    Site.redirect("/settings-topics", "saved");
  }

  public String getTopics() {
    return topics;
  }

  public void setTopics(@Nullable String topics) {
    this.topics = Objects.requireNonNullElse(topics, "");
  }
}
