package org.talkoot.level.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.level.persistence.RankQueries;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;

/** Shows members where they stand; nobody else sees it, but for the public honour roll. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RankReading {
  private static final int MOST = 200;

  @Inject private RankQueries queries;

  /** Returns where the member stands, the most points first; nothing to anybody else. */
  public List<RankView> of(MemberId member, Viewer viewer) {
    return viewer.is(member) ? queries.ranks(member, MOST) : List.of();
  }
}
