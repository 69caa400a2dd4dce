package org.talkoot.search.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.network.Viewer;
import org.talkoot.search.SearchTerms;
import org.talkoot.shared.application.Window;

/**
 * The port to whatever finds words in texts.
 *
 * <p>An index answers for what the viewer may know of and for nothing else, as things stand at the
 * instant: not of private networks of others, drafts, withdrawn things, sealed solutions or the
 * names behind a blind problem.
 */
public interface SearchIndex {
  /** Finds all words, in any form; the last one may be the beginning of a word. Best first. */
  Found find(SearchTerms terms, SearchFilter filter, Viewer viewer, Window window, Instant now);

  /** Returns how words may have been meant, by titles and names that the viewer may know of. */
  Map<String, String> spellings(List<String> words, Viewer viewer);

  /** Returns titles and names that have the words, the last one begun; a few of each kind. */
  List<Suggestion> suggest(List<String> words, Viewer viewer);
}
