package org.talkoot.search.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.talkoot.network.Viewer;
import org.talkoot.search.SearchTerms;
import org.talkoot.shared.application.Window;

/** Searches everything the viewer may know of. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Searching {
  @Inject private SearchIndex index;
  @Inject private Clock clock;

  /**
   * Finds the words, best first. Where they are nowhere, those that may have been meant: one look
   * when something is found, three at most.
   */
  public SearchResult search(SearchTerms terms, SearchFilter filter, Viewer viewer, Window window) {
    Found asWritten = index.find(terms, filter, viewer, window, clock.instant());
    if (!asWritten.isNothing()) {
      return new SearchResult(terms.text(), Optional.empty(), asWritten);
    }
    SearchTerms meant = terms.spelt(index.spellings(terms.words(), viewer));
    Found asMeant =
        meant.equals(terms)
            ? asWritten
            : index.find(meant, filter, viewer, window, clock.instant());
    return asMeant.isNothing()
        ? new SearchResult(terms.text(), Optional.empty(), asWritten)
        : new SearchResult(terms.text(), Optional.of(meant.text()), asMeant);
  }

  /** Returns titles and names that go on as somebody began to write; none before two letters. */
  public List<Suggestion> suggest(SearchTerms begun, Viewer viewer) {
    List<String> words = begun.words();
    return words.isEmpty() || words.get(words.size() - 1).length() < 2
        ? List.of()
        : index.suggest(words, viewer);
  }
}
