package org.talkoot.level.page;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.talkoot.level.application.LevelTableKeeping;
import org.talkoot.network.LevelStep;
import org.talkoot.network.LevelTable;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.web.page.Site;

/** How levels work, as the table in force in the commons has it. */
@Named
@RequestScoped
public class LevelTablePage {
  @Inject private LevelTableKeeping tables;
  @Inject private Site site;

  private LevelTable table;
  private LevelWords words;

  /** A level with what it needs and what it adds. */
  public record Row(String level, String needs, String privileges) {}

  @PostConstruct
  void read() {
    table = tables.inForce(NetworkId.COMMONS, Viewer.anonymous());
    words = new LevelWords(site.getLocale());
  }

  public List<Row> getRows() {
    return table.levels().stream().map(this::row).toList();
  }

  private Row row(LevelStep step) {
    return new Row(words.level(step.level()), needs(step), privileges(step));
  }

  private String needs(LevelStep step) {
    return step.needs() == null
        ? words.text("level.needs.nothing")
        : words.text(
            "level.needs",
            step.needs().volume(),
            step.needs().days(),
            step.needs().givers(),
            step.needs().bound());
  }

  private String privileges(LevelStep step) {
    return step.privileges().isEmpty()
        ? words.text("level.may.nothing", step.flagWeight())
        : step.privileges().stream().map(words::privilege).collect(joining(", "));
  }
}
