package org.talkoot.transfer.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.UnknownImport;
import org.talkoot.transfer.application.DumpImporting;
import org.talkoot.transfer.application.ImportReading;
import org.talkoot.transfer.application.ImportView;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;

/** Imports of data dumps. */
@Resource
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportsResource implements PathTarget {
  @Inject private DumpImporting importing;
  @Inject private ImportReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the imports of data dumps, the latest first; for operators.")
  public Listing<ImportRepresentation> listImports() {
    MemberId by = caller.require();
    return Listing.complete(reading.list(by), one -> shown(one, by));
  }

  @POST
  @Needs(Scope.MANAGE)
  @Operation(summary = "Begins an import; begun again, it adds what is missing. For operators.")
  public Created<ImportRepresentation> beginImport(ImportRequest wanted) {
    MemberId by = caller.require();
    ImportId begun = importing.start(wanted.order(by));
    return Created.at("imports/" + begun, shown(reading.status(begun, by), by));
  }

  @GET
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows how an import stands and what it found; for operators.")
  public ImportRepresentation showImport(@PathParam("id") ImportId id) {
    MemberId by = caller.require();
    return shown(reading.status(id, by), by);
  }

  private ImportRepresentation shown(ImportView one, MemberId by) {
    return ImportRepresentation.of(one, reading.report(one.id(), by));
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("imports");
  }

  @Override
  public void require(String id, Viewer viewer) {
    ImportId known = ImportId.parse(id).orElseThrow(UnknownImport::new);
    reading.status(known, viewer.member().orElseThrow(UnknownImport::new));
  }
}
