package org.talkoot.review;

/**
 * How a member stands to a solution they would review.
 *
 * @param wroteIt true for the author, for every co-author, consenting or not yet, and for whoever
 *     refined a solution of the problem
 * @param askedForIt true for the requester of the problem
 * @param sharesOrganisation true when member and author name the same organisation
 * @param favoursGiven votes and reviews the member gave the author in the last 180 days
 * @param favoursReceived votes and reviews the author gave the member in the last 180 days
 * @param isConnected true when the member said that a connection to the author forbids a review
 * @param reviewedIt true when the member's review stands already
 */
public record Candidacy(
    boolean wroteIt,
    boolean askedForIt,
    boolean sharesOrganisation,
    int favoursGiven,
    int favoursReceived,
    boolean isConnected,
    boolean reviewedIt) {

  /** A member who has nothing to do with the solution. */
  public static final Candidacy STRANGER = new Candidacy(false, false, false, 0, 0, false, false);
}
