package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.Scope;
import org.talkoot.member.application.AccessTokens;
import org.talkoot.member.application.IssuedToken;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.NeverRepeated;
import org.talkoot.web.rest.Resource;

/** Personal access tokens of the caller. */
@Resource
@Path("access-tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class AccessTokensResource {
  @Inject private AccessTokens tokens;
  @Inject private CallerIdentity caller;

  @POST
  @NeverRepeated
  @Limited(Budget.SIGN_IN)
  @Operation(summary = "Issues a token to whoever knows the password; it is told this once.")
  public Created<IssuedTokenRepresentation> issueToken(TokenRequest request) {
    IssuedToken issued =
        tokens.issue(request.givenEmail(), request.givenPassword(), request.wish());
    return Created.at("access-tokens/" + issued.id(), IssuedTokenRepresentation.of(issued));
  }

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists the caller's tokens that still work, newest first.")
  public Listing<TokenRepresentation> listTokens() {
    return Listing.complete(tokens.of(caller.require()), TokenRepresentation::of);
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.WRITE)
  @Operation(summary = "Makes one of the caller's tokens worthless at once.")
  public void revokeToken(@PathParam("id") AccessTokenId id) {
    tokens.revoke(id, caller.require());
  }
}
