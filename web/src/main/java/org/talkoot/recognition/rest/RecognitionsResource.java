package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.recognition.RecognitionId;
import org.talkoot.recognition.application.AwardRecognition;
import org.talkoot.recognition.application.Awarding;
import org.talkoot.recognition.application.RecognitionReading;
import org.talkoot.shared.application.Window;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Handles;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Medals with a citation. */
@Resource
@Path("recognitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recognition")
public class RecognitionsResource {
  @Inject private Awarding awarding;
  @Inject private RecognitionReading reading;
  @Inject private NetworkReading networks;
  @Inject private Handles handles;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists all recognitions that the caller may know of, newest first.")
  public Listing<RecognitionRepresentation> listRecognitions(@BeanParam PageQuery page) {
    return Listing.of(
        reading.newestRecognitions(caller.viewer(), page.window()), RecognitionRepresentation::of);
  }

  @POST
  @Needs(Scope.MANAGE)
  @Limited(Budget.POST)
  @Operation(summary = "Awards a recognition; for managers, out of the network's budget.")
  public Created<RecognitionRepresentation> awardRecognition(RecognitionRequest sent) {
    Viewer manager = Viewer.of(caller.require());
    MemberId receiver = handles.memberOrNobody(sent.member());
    RecognitionId id =
        awarding.award(
            new AwardRecognition(
                caller.require(),
                Optional.ofNullable(sent.network()).map(slug -> networks.idOf(slug, manager)),
                receiver,
                sent.grade(),
                Objects.requireNonNullElse(sent.citation(), ""),
                sent.named()));
    return Created.at("members/" + sent.member() + "/recognitions", awarded(id, receiver));
  }

  private RecognitionRepresentation awarded(RecognitionId id, MemberId receiver) {
    Viewer manager = Viewer.of(caller.require());
    return reading.recognitionsOf(receiver, manager, Window.first()).items().stream()
        .filter(recognition -> recognition.id().equals(id))
        .findFirst()
        .map(RecognitionRepresentation::of)
        .orElseThrow();
  }
}
