package org.talkoot.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandTest {

  @Test
  void a_week_is_mirrored_around_its_most_lasting_stitch() {
    Band band = Band.of(List.of(List.of(Stitch.REVIEW, Stitch.OUTCOME)));

    assertThat(stitches(band, "--tk-c3")).isEqualTo(1);
    assertThat(stitches(band, "--tk-c2")).isEqualTo(2);
    assertThat(stitches(band, "--tk-line")).isEqualTo(10);
  }

  @Test
  void two_years_are_as_wide_as_the_drawing_of_the_design() {
    Band band = Band.of(java.util.Collections.nCopies(104, List.of()));

    assertThat(band.width()).isEqualTo(832);
    assertThat(band.height()).isEqualTo(105);
  }

  private static long stitches(Band band, String colour) {
    String path =
        band.svg()
            .lines()
            .flatMap(line -> java.util.Arrays.stream(line.split("<path ")))
            .filter(part -> part.contains(colour))
            .findFirst()
            .orElse("");
    return path.chars().filter(c -> c == 'z').count() / 2;
  }
}
