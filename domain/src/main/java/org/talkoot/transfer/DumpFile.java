package org.talkoot.transfer;

import java.util.List;
import java.util.function.Function;

/**
 * One of the files of a dump and how a row of it reads.
 *
 * <p>The constants stand in the order in which an import needs them.
 */
public final class DumpFile<T> {

  public static final DumpFile<DumpTag> TAGS = new DumpFile<>("Tags.xml", DumpTag::read);
  public static final DumpFile<DumpUser> USERS = new DumpFile<>("Users.xml", DumpUser::read);
  public static final DumpFile<DumpPost> POSTS = new DumpFile<>("Posts.xml", DumpPost::read);
  public static final DumpFile<DumpComment> COMMENTS =
      new DumpFile<>("Comments.xml", DumpComment::read);
  public static final DumpFile<DumpPostLink> POST_LINKS =
      new DumpFile<>("PostLinks.xml", DumpPostLink::read);
  public static final DumpFile<DumpBadge> BADGES = new DumpFile<>("Badges.xml", DumpBadge::read);
  public static final DumpFile<DumpVote> VOTES = new DumpFile<>("Votes.xml", DumpVote::read);

  private final String name;
  private final Function<DumpRow, T> reading;

  private DumpFile(String name, Function<DumpRow, T> reading) {
    this.name = name;
    this.reading = reading;
  }

  /** Every file, in the order in which an import needs them. */
  public static List<DumpFile<?>> all() {
    return List.of(TAGS, USERS, POSTS, COMMENTS, POST_LINKS, BADGES, VOTES);
  }

  public String fileName() {
    return name;
  }

  T read(DumpRow row) {
    return reading.apply(row);
  }

  @Override
  public String toString() {
    return name;
  }
}
