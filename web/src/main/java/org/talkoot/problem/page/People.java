package org.talkoot.problem.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.talkoot.member.Handle;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.Part;
import org.talkoot.problem.application.PartNames;
import org.talkoot.web.expression.Steady;
import org.talkoot.web.page.Site;

/** Says what people are called on a page: {@code #{people.called(solution.author())}}. */
@Named("people")
@Steady
@RequestScoped
public class People {
  @Inject private Site site;

  /** Returns what somebody is called: by name, or by the part while a problem is blind. */
  public String called(PersonRef person) {
    return PartNames.called(person, site.getLocale());
  }

  /** Returns what the handle and name stand for: a name, or a part while a problem is blind. */
  public String called(String handle, String name) {
    return PartNames.called(handle, name, site.getLocale());
  }

  /** Tells whether a handle stands for somebody hidden or erased, who has no page. */
  public boolean isHidden(String handle) {
    return Part.isHidden(handle) || Handle.isFormer(handle);
  }
}
