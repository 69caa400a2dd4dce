package org.talkoot.reach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.OutcomeStepId;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.outcome.application.VerificationView;
import org.talkoot.problem.Brief;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.reach.application.ProblemCard;
import org.talkoot.web.page.Language;

class PicturesTest {
  private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final ProblemId PROBLEM = ProblemId.of(7);

  private final Pictures english = new Pictures(Language.EN);
  private final Pictures finnish = new Pictures(Language.FI);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why?",
        "Which 20 bus stops in Koivuniemi should get a bench first?",
        "Miten lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutusohjelmasta"
            + "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaat pääsevät kotiin?",
        "Какой мост? 橋? \uD83D\uDE00 Nguyễn Thị Lan, Čedomir Åsa?"
      })
  void what_is_asked_stays_within_the_picture(String question) throws IOException {
    ProblemCard card = card(question, List.of(), null);

    keepsItsMargins(english.problem(card));
    keepsItsMargins(finnish.problem(card));
  }

  @Test
  void the_longest_question_fits_in_the_longest_of_everything() throws IOException {
    String question = "Wherewithal ".repeat(25).strip() + "?";
    String name = "Maximiliane Wilhelmine von und zu Wolkenstein-Wandersleben".repeat(2);
    PersonRef somebody = new PersonRef(MemberId.of(1), "somebody", name);
    List<PersonRef> people =
        IntStream.range(1, 9).mapToObj(i -> new PersonRef(MemberId.of(i), "p" + i, name)).toList();
    Figure figure =
        new Figure("mornings ".repeat(13), "24 of 58 ".repeat(13), "W".repeat(120), name);
    ProblemCard card = card(question, somebody, people, outcome(figure, "Done. ".repeat(400)));

    keepsItsMargins(english.problem(card));
    keepsItsMargins(finnish.outcome(card, Objects.requireNonNull(card.outcome())));
    ProblemCard told = card(question, somebody, people, outcome(null, "Done. ".repeat(400)));
    keepsItsMargins(english.outcome(told, Objects.requireNonNull(told.outcome())));
  }

  @Test
  void an_outcome_a_member_and_the_site_have_pictures_too() throws IOException {
    OutcomeStepView outcome =
        outcome(new Figure("mornings on time", "24 of 58", "55", "of 58"), "It works.");
    ProblemCard card =
        card(
            "How can the school bus be on time?",
            List.of(
                new PersonRef(MemberId.of(5), "tuula", "Tuula Mäkinen"),
                new PersonRef(MemberId.of(6), "asa", "Åsa Öhman-Nyström")),
            outcome);
    keep("outcome", english.outcome(card, outcome));
    keep(
        "problem",
        finnish.problem(
            card(
                "Mihin kuuteen paikkaan keskustassa pitäisi tehdä katettu odotuspaikka koululaisille?",
                List.of(),
                null)));
    byte[] member =
        english.member(
            new MemberView(
                MemberId.of(5),
                "tuula",
                "Tuula Mäkinen",
                "Roads in winter",
                "Hirsijärvi",
                "fi",
                THEN,
                1));
    keep("member", member);
    keep("site", finnish.site());
    keepsItsMargins(english.outcome(card, outcome));
    keepsItsMargins(member);
    keepsItsMargins(english.site());
  }

  private static void keep(String name, byte[] png) throws IOException {
    Files.createDirectories(Path.of("target", "pictures"));
    Files.write(Path.of("target", "pictures", name + ".png"), png);
  }

  /** Only the beam and the thread come from the left edge; all else keeps its distance. */
  private static void keepsItsMargins(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    int linen = Canvas.LINEN.getRGB();
    for (int y = 0; y < 630; y++) {
      for (int x = 1200 - 60; x < 1200; x++) {
        assertThat(picture.getRGB(x, y)).as("at %d, %d", x, y).isEqualTo(linen);
      }
    }
    for (int x = 0; x < 1200; x++) {
      assertThat(picture.getRGB(x, 626)).as("at %d, 626", x).isEqualTo(linen);
    }
  }

  private static ProblemCard card(
      String question, List<PersonRef> people, OutcomeStepView outcome) {
    PersonRef petra = new PersonRef(MemberId.of(1234567), "petra", "Petra Rantanen");
    return card(question, petra, people, outcome);
  }

  private static ProblemCard card(
      String question, PersonRef requester, List<PersonRef> people, OutcomeStepView outcome) {
    ProblemView problem =
        new ProblemView(
            PROBLEM,
            1,
            outcome == null ? "inReview" : "closed",
            NetworkId.of(1),
            "commons",
            "Commons of everything that is near and far away, and of what lies between",
            true,
            requester,
            "The association of the villages",
            Brief.asking(question).write(),
            List.of(),
            null,
            THEN,
            THEN,
            THEN,
            null,
            null,
            null,
            null,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false);
    return new ProblemCard(problem, outcome, people);
  }

  private static OutcomeStepView outcome(Figure figure, String text) {
    PersonRef petra = new PersonRef(MemberId.of(1), "petra", "Petra Rantanen");
    return new OutcomeStepView(
        OutcomeStepId.next(),
        PROBLEM,
        petra,
        "inUse",
        text,
        figure,
        List.of(),
        true,
        THEN,
        List.of(new VerificationView(petra, 4, "Yes.", THEN)));
  }
}
