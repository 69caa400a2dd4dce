package org.talkoot.reach.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.MemberView;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.web.page.Site;

/**
 * The addresses of pictures, by the names that pages use, without language.
 *
 * <p>They change with what is shown, for other sites keep a picture as long as its address stays.
 */
@Named
@RequestScoped
public class ShareLinks {
  private static final String SITE = "/share/site.png";

  @Inject private Site site;

  public String getSite() {
    return SITE;
  }

  /**
   * Returns the picture of a problem, of its outcome where there is one; private and hidden ones
   * have none.
   */
  public String problem(ProblemView problem, @Nullable OutcomeStepView outcome) {
    if (!problem.networkPublic() || problem.isUnpublished() || problem.hidden()) {
      return SITE;
    }
    return outcome == null
        ? address("problem", problem.id(), problem.status() + problem.version())
        : address("outcome", problem.id(), outcome.step() + outcome.at() + outcome.isVerified());
  }

  /** Returns the picture of a member. */
  public String member(MemberView member) {
    return address("member", member.handle(), member.displayName() + member.headline());
  }

  /** Returns a text as it stands in a query. */
  public String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns the markup by which another page shows the card of a problem. */
  public String snippet(ProblemId problem, String question) {
    return new EmbedCode(problem, question)
        .markup(site, site.language(), EmbedCode.WIDTH, EmbedCode.HEIGHT);
  }

  private static String address(String kind, Object name, String state) {
    return "/share/" + kind + "/" + name + ".png?v=" + SharedDocument.digest(state).substring(0, 8);
  }
}
