package org.talkoot.architecture.planted.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.talkoot.architecture.planted.member.CuriousMember;

/** An entity whose state anybody can set. */
@Entity
public class OpenProblem {
  @Id private long id;
  private transient CuriousMember fan;

  public void setId(long id) {
    this.id = id;
  }

  CuriousMember fan() {
    return fan;
  }
}
