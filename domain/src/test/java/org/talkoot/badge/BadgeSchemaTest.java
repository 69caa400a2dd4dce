package org.talkoot.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeSchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(BadgeSets.schema());

  private static final String WRITTEN = BadgeSets.write(BadgeSets.talkoot1());

  @Test
  void the_shipped_badge_sets_satisfy_the_schema() {
    assertThat(faults(WRITTEN)).isEmpty();
    assertThat(faults(BadgeSets.write(BadgeSets.stackExchange2018()))).isEmpty();
  }

  @ParameterizedTest(name = "{0} becoming {1} is refused by both")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"medal\":\"gold\"; \"medal\":\"tin\"",
        "\"family\":\"log\"; \"family\":\"tea\"",
        "\"atLeast\":5}; \"atLeast\":0}",
        "\"atLeast\":5}; \"atLeast\":5.5}",
        "\"code\":\"log-gold\"; \"code\":\"Log gold\"",
        "\"occasion\":[\"thanks\"]; \"occasion\":[]",
        "\"measure\":\"distinct\"; \"measure\":\"mean\"",
        "\"fi\":\"Latu\"; \"fi\":\" \"",
        "\"granted\":\"perSubject\"; \"granted\":\"always\"",
        "\"counters\":; \"conuters\":"
      })
  void what_the_schema_refuses_is_refused_in_reading_too(String right, String wrong) {
    String bad = WRITTEN.replace(right, wrong);
    assertThat(bad).isNotEqualTo(WRITTEN);
    assertThat(faults(bad)).isNotEmpty();
    assertThatThrownBy(() -> BadgeSet.parse(bad)).isInstanceOf(BadBadgeSet.class);
  }

  private static Set<ValidationMessage> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
