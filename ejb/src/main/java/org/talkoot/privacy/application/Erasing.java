package org.talkoot.privacy.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.Letters;
import org.talkoot.member.application.OwnPassword;
import org.talkoot.privacy.persistence.ErasureRows;

/** Lets members have everything personal erased, once they have shown that it is them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Erasing {
  @Inject private OwnPassword own;
  @Inject private Erasure erasure;
  @Inject private ErasureRows rows;
  @Inject private Letters letters;

  /** Says what would go and what would stay. */
  public ErasurePreview preview(MemberId member) {
    return rows.preview(member);
  }

  /** Erases the member who knows the password; it cannot be taken back. */
  public void erase(MemberId id, String password) {
    Identity member = own.confirm(id, password);
    erasure.carryOut(member);
    letters.erased(member);
  }
}
