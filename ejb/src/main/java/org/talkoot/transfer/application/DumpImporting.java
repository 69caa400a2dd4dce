package org.talkoot.transfer.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Operators;
import org.talkoot.network.JoinPolicy;
import org.talkoot.network.Network;
import org.talkoot.network.NetworkCharter;
import org.talkoot.network.NetworkId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.Visibility;
import org.talkoot.shared.InvalidInput;
import org.talkoot.transfer.Dump;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.NetworkNotImported;
import org.talkoot.transfer.SiteName;
import org.talkoot.transfer.persistence.ImportRows;

/** Orders, cancels and resumes imports of data dumps. */
@Stateless
public class DumpImporting {
  private static final String RULES_OF_THE_SITE = "stackexchange-2018";
  private static final String PURPOSE = "Questions and answers imported from the Stack Exchange.";

  @Inject private Operators operators;
  @Inject private NetworkRepository networks;
  @Inject private ImportRows imports;
  @Inject private Event<ImportOrdered> ordered;
  @Inject private Clock clock;

  /**
   * Begins the import of a dump into a network of its own.
   *
   * <p>Begun again for the same network, it goes through the dump anew and adds what is missing.
   */
  public ImportId start(StartImport order) {
    operators.require(order.by());
    return begin(dumpIn(order.folder()), order.slug(), order.name(), Optional.of(order.by()));
  }

  /** Stops a running import after its current batch. */
  public void cancel(ImportId id, MemberId by) {
    operators.require(by);
    imports.cancel(id);
  }

  /** Lets an import that was cancelled or failed go on where it stopped. */
  public void resume(ImportId id, MemberId by) {
    operators.require(by);
    ordered.fire(new ImportOrdered(imports.resume(id)));
  }

  /** Begins the import that a setting names, unless that network was imported before. */
  public void startOnce(String folder, String slug, String name) {
    Dump dump = dumpIn(folder);
    SiteName site = SiteName.of(dump.folder()).orChosen(slug, name);
    if (networks.find(site.slug()).isEmpty()) {
      begin(dump, slug, name, Optional.empty());
    }
  }

  /** Lets imports go on that a stop of the server interrupted. */
  public void resumeInterrupted() {
    imports.running().forEach(id -> ordered.fire(new ImportOrdered(imports.takeOver(id))));
  }

  private ImportId begin(Dump dump, String slug, String name, Optional<MemberId> by) {
    SiteName site = SiteName.of(dump.folder()).orChosen(slug, name);
    NetworkId network = networks.find(site.slug()).map(this::imported).orElseGet(() -> found(site));
    ImportTicket ticket = imports.begin(network, site.slug(), dump, by);
    ordered.fire(new ImportOrdered(ticket));
    return ticket.id();
  }

  private NetworkId imported(Network network) {
    if (!imports.exists(network.id())) {
      throw new NetworkNotImported(network.slug());
    }
    return network.id();
  }

  private NetworkId found(SiteName site) {
    NetworkCharter charter =
        new NetworkCharter(site.name(), PURPOSE, Visibility.PUBLIC, JoinPolicy.INVITATION, null);
    Network network = Network.found(site.slug(), charter, RULES_OF_THE_SITE, clock.instant());
    networks.add(network);
    return network.id();
  }

  private static Dump dumpIn(String folder) {
    Dump dump = new Dump(path(folder));
    List<String> missing = dump.missing();
    if (!missing.isEmpty()) {
      throw InvalidInput.of("folder", "import.missing", String.join(", ", missing));
    }
    return dump;
  }

  private static Path path(String folder) {
    try {
      return Path.of(folder.strip());
    } catch (InvalidPathException e) {
      throw InvalidInput.of("folder", "import.folder");
    }
  }
}
