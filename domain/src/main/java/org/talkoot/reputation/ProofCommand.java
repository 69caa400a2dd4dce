package org.talkoot.reputation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks a downloaded proof from the command line, for anybody: no database, no network.
 *
 * <pre>
 *   java -cp 'talkoot/lib/*' org.talkoot.reputation.ProofCommand proof.json [checkpoints.atom]
 * </pre>
 *
 * <p>The class path is the {@code lib} folder of the unpacked application archive. With a saved
 * copy of the public feed it also looks for the checkpoint there. The exit code is 0 when the proof
 * holds, 1 when it does not, 2 when there is nothing to check.
 */
public final class ProofCommand {
  private static final int HOLDS = 0;
  private static final int FAILS = 1;
  private static final int UNREADABLE = 2;

  private final PrintStream out;

  ProofCommand(PrintStream out) {
    this.out = out;
  }

  /** Checks the files that are named. */
  public static void main(String[] files) {
    System.exit(new ProofCommand(System.out).run(List.of(files)));
  }

  int run(List<String> files) {
    if (files.isEmpty() || files.size() > 2) {
      out.println("Name the file of the proof, and if you like that of the feed.");
      return UNREADABLE;
    }
    try {
      return check(LedgerProof.read(Files.readString(Path.of(files.get(0)))), files);
    } catch (IOException | IllegalArgumentException e) {
      out.println("Cannot be read: " + e.getMessage());
      return UNREADABLE;
    }
  }

  private int check(LedgerProof proof, List<String> files) throws IOException {
    List<String> faults = ProofCheck.faults(proof);
    faults.forEach(fault -> out.println("Does not hold: " + fault + "."));
    if (!faults.isEmpty()) {
      return FAILS;
    }
    ProvenLine line = proof.line();
    out.printf(
        "Holds: line %d of %s, rule %s, %+d points, stood in the ledger at checkpoint %d of %s.%n",
        line.sequence(),
        line.at(),
        line.rule(),
        line.points(),
        proof.checkpoint().number(),
        proof.checkpoint().at());
    return compared(proof, files);
  }

  private int compared(LedgerProof proof, List<String> files) throws IOException {
    String published = proof.published().toString();
    if (files.size() == 1) {
      out.println("Compare with the public feed: " + published);
      return HOLDS;
    }
    boolean found = Files.readString(Path.of(files.get(1))).contains(published);
    out.println((found ? "The feed has it: " : "Not in the feed: ") + published);
    return found ? HOLDS : FAILS;
  }
}
