package org.talkoot.privacy.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.shared.Ids;

/**
 * Reads the rows of a section, one by one, with ids and names as the REST interface writes them.
 */
@Dependent
public class OwnRows {
  private static final int AT_ONCE = 500;

  private final Jdbi jdbi;
  private final ObjectMapper mapper = new ObjectMapper();

  /** Reads from this database. */
  @Inject
  public OwnRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Hands over each row as an object of JSON. */
  public void each(OwnSection section, MemberId member, Consumer<JsonNode> taker) {
    jdbi.useHandle(handle -> each(handle, section, member, taker));
  }

  private void each(Handle handle, OwnSection section, MemberId member, Consumer<JsonNode> taker) {
    handle.execute("set local time zone 'UTC'");
    String sql = "select cast(to_jsonb(q) as text) from (" + section.query() + ") q";
    try (Stream<String> rows =
        handle
            .createQuery(sql)
            .bind("member", member)
            .setFetchSize(AT_ONCE)
            .mapTo(String.class)
            .stream()) {
      rows.map(this::shown).forEach(taker);
    }
  }

  private ObjectNode shown(String row) {
    ObjectNode shown = mapper.createObjectNode();
    for (Map.Entry<String, JsonNode> field : read(row).properties()) {
      shown.set(camelCase(field.getKey()), value(field.getKey(), field.getValue()));
    }
    return shown;
  }

  private static JsonNode value(String column, JsonNode value) {
    boolean id = column.equals("id") || column.endsWith("_id");
    return id && value.isIntegralNumber() ? TextNode.valueOf(Ids.text(value.longValue())) : value;
  }

  private static String camelCase(String column) {
    StringBuilder name = new StringBuilder();
    boolean raised = false;
    for (char letter : column.toCharArray()) {
      if (letter == '_') {
        raised = true;
      } else {
        name.append(raised ? Character.toUpperCase(letter) : letter);
        raised = false;
      }
    }
    return name.toString();
  }

  private JsonNode read(String row) {
    try {
      return mapper.readTree(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
