package org.talkoot.expertise.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.expertise.TopicWords;
import org.talkoot.expertise.application.DescribeTopic;
import org.talkoot.expertise.application.TopicDescribing;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Where it is said what a topic is about. */
@Named
@ViewScoped
public class DescribeTopicPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentMember me;
  @Inject private TopicDescribing describing;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  private String nameEn = "";
  private String aboutEn = "";
  private String nameFi = "";
  private String aboutFi = "";

  @PostConstruct
  void read() {
    TopicWords english = describing.words(getSlug(), me.id(), "en");
    TopicWords finnish = describing.words(getSlug(), me.id(), "fi");
    nameEn = english.name();
    aboutEn = english.about();
    nameFi = finnish.name();
    aboutFi = finnish.about();
  }

  /** Says it. */
  public void save() {
    describing.describe(
        new DescribeTopic(
            me.id(), getSlug(), new TopicWords(nameEn, aboutEn), new TopicWords(nameFi, aboutFi)));
    Site.redirect("/topic/" + getSlug(), "topicDescribed");
  }

  public String getSlug() {
    return slug == null ? "" : slug;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getAboutEn() {
    return aboutEn;
  }

  public void setAboutEn(String aboutEn) {
    this.aboutEn = aboutEn;
  }

  public String getNameFi() {
    return nameFi;
  }

  public void setNameFi(String nameFi) {
    this.nameFi = nameFi;
  }

  public String getAboutFi() {
    return aboutFi;
  }

  public void setAboutFi(String aboutFi) {
    this.aboutFi = aboutFi;
  }
}
