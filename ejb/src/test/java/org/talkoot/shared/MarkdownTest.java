package org.talkoot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.shared.application.Markdown;

class MarkdownTest {
  private final Markdown markdown = new Markdown();

  @Test
  void what_people_write_is_rendered() {
    assertThat(markdown.render("Begin at the **library**.\n\n1. one\n2. two"))
        .contains("<strong>library</strong>", "<ol>", "<li>one</li>");
    assertThat(markdown.render("| a | b |\n|---|---|\n| 1 | 2 |"))
        .contains("<table>", "<td>1</td>");
  }

  @Test
  void headings_step_below_those_of_the_page() {
    assertThat(markdown.render("# Reasons\n\n## Details"))
        .contains("<h3>Reasons</h3>", "<h4>Details</h4>")
        .doesNotContain("<h1", "<h2");
  }

  @Test
  void links_lead_out_without_trust() {
    assertThat(markdown.render("See https://example.org/a"))
        .contains("href=\"https://example.org/a\"")
        .contains("nofollow")
        .contains("ugc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<iframe src=//evil.example></iframe>",
        "<svg/onload=alert(1)>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<form action=/sign-out><button>x</button></form>"
      })
  void nothing_that_runs_comes_through(String attack) {
    for (String safe : new String[] {markdown.render(attack), markdown.sanitise(attack)}) {
      assertThat(safe)
          .doesNotContain("<script", "<img", "<iframe", "<svg", "<form", "style=", "onerror=")
          .doesNotContain("href=\"javascript:", "href=\"data:");
    }
  }
}
