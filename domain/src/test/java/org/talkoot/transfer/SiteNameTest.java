package org.talkoot.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talkoot.shared.InvalidInput;

class SiteNameTest {

  @ParameterizedTest
  @CsvSource({
    "stackexchange-woodworking-2018-09, woodworking, Woodworking",
    "woodworking.stackexchange.com, woodworking, Woodworking",
    "Home Improvement, home-improvement, Home improvement",
    "outdoors-2024-03-31, outdoors, Outdoors"
  })
  void a_folder_tells_which_site_it_holds(String folder, String slug, String name) {
    assertThat(SiteName.of(Path.of("dumps", folder))).isEqualTo(new SiteName(slug, name));
  }

  @Test
  void a_chosen_name_goes_before_the_one_of_the_folder() {
    assertThat(SiteName.of(Path.of("outdoors")).orChosen("", "Out there"))
        .isEqualTo(new SiteName("outdoors", "Out there"));
  }

  @Test
  void a_folder_without_a_name_is_refused() {
    assertThatThrownBy(() -> SiteName.of(Path.of("stackexchange.com")))
        .isInstanceOf(InvalidInput.class);
  }
}
