package org.talkoot.privacy.persistence;

import java.util.List;

/**
 * One file of the archive.
 *
 * @param name of the file, without its ending, for instance {@code solutions}
 * @param columns by which rows belong to the member, as {@code table.column}
 * @param query the rows, with {@code :member}
 */
public record OwnSection(String name, List<String> columns, String query) {
  /** Copies the columns so that the section cannot change. */
  public OwnSection {
    columns = List.copyOf(columns);
  }
}
