package org.talkoot.reputation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Writes what a replay knows, and reads it back, so that it can go on another day or elsewhere.
 *
 * <p>Accounts, tracks, rules and caps are written by name and id, for their numbers are different
 * in the next replay. Sums of rules and members are no part of it.
 */
final class ReplaySnapshot {
  private static final int FORMAT = 2;

  private final ReplayState state;
  private final CompiledRules rules;

  ReplaySnapshot(ReplayState state) {
    this.state = state;
    rules = state.rules();
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    names(rules.codes(), out);
    names(rules.tracks(), out);
    names(rules.caps(), out);
    accounts(out);
    occasions(out);
    sums(state.uses(), out);
    topics(out);
  }

  private static void names(Vocabulary vocabulary, DataOutput out) throws IOException {
    out.writeInt(vocabulary.names().size());
    for (String name : vocabulary.names()) {
      out.writeUTF(name);
    }
  }

  private void accounts(DataOutput out) throws IOException {
    AccountTable table = state.accounts();
    out.writeInt(rules.accounts().size());
    out.writeInt(table.tracks());
    for (int account = 0; account < rules.accounts().size(); account++) {
      AccountId id = rules.accounts().id(account);
      out.writeLong(id.network());
      out.writeLong(id.member());
      boolean known = account < table.size();
      out.writeLong(known ? table.sequence(account) : 0);
      for (int track = 0; track < table.tracks(); track++) {
        out.writeLong(known ? table.total(account, track) : 0);
      }
    }
  }

  private void occasions(DataOutput out) throws IOException {
    for (OccasionTable table : state.occasions()) {
      out.writeInt(table.size());
      for (int entry = 0; entry < table.size(); entry++) {
        for (int offset = 0; offset < table.width(); offset++) {
          out.writeLong(table.saved(entry, offset));
        }
      }
    }
  }

  /** Topics are few, so each sum simply names its own. */
  private void topics(DataOutput out) throws IOException {
    out.writeInt(state.topics().size());
    for (long[] sum : state.topics().cells()) {
      out.writeLong(sum[0]);
      out.writeLong(rules.topics().id(ReplayState.topicOf(sum[0])));
      out.writeLong(sum[1]);
    }
  }

  private static void sums(SumTable table, DataOutput out) throws IOException {
    out.writeInt(table.size());
    for (long[] cell : table.cells()) {
      for (long number : cell) {
        out.writeLong(number);
      }
    }
  }

  void read(DataInput in) throws IOException {
    if (in.readInt() != FORMAT) {
      throw new IOException("not a snapshot of this format");
    }
    int[] codes = numbers(rules.codes(), in);
    int[] tracks = numbers(rules.tracks(), in);
    int[] caps = numbers(rules.caps(), in);
    int[] accounts = readAccounts(in, tracks);
    readOccasions(in, accounts, codes, tracks);
    readSums(in, state.uses(), accounts, caps);
    readTopics(in, accounts, tracks);
  }

  private static int[] numbers(Vocabulary vocabulary, DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.number(in.readUTF());
    }
    return numbers;
  }

  private int[] readAccounts(DataInput in, int[] tracks) throws IOException {
    int[] accounts = new int[in.readInt()];
    int width = in.readInt();
    for (int i = 0; i < accounts.length; i++) {
      accounts[i] = rules.accounts().of(in.readLong(), in.readLong());
      long sequence = in.readLong();
      long[] totals = new long[Math.max(width, rules.tracks().names().size())];
      for (int track = 0; track < width; track++) {
        long total = in.readLong();
        if (track < tracks.length) {
          totals[tracks[track]] = total;
        }
      }
      state.accounts().restore(accounts[i], sequence, totals);
    }
    return accounts;
  }

  private void readOccasions(DataInput in, int[] accounts, int[] codes, int[] tracks)
      throws IOException {
    for (OccasionTable table : state.occasions()) {
      int size = in.readInt();
      long[] entry = new long[table.width()];
      for (int i = 0; i < size; i++) {
        for (int offset = 0; offset < entry.length; offset++) {
          entry[offset] = in.readLong();
        }
        long word = entry[0];
        entry[0] =
            LineWord.of(
                accounts[LineWord.account(word)],
                codes[LineWord.rule(word)],
                tracks[LineWord.track(word)],
                LineWord.version(word));
        table.restore(entry);
      }
    }
  }

  private void readTopics(DataInput in, int[] accounts, int[] tracks) throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      long key = in.readLong();
      long word =
          LineWord.of(accounts[LineWord.account(key)], 0, tracks[ReplayState.trackOf(key)], 0);
      int topic = rules.topics().of(in.readLong());
      state.topics().add(ReplayState.topicKey(word, topic), in.readLong());
    }
  }

  private static void readSums(DataInput in, SumTable table, int[] accounts, int[] names)
      throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      long key = in.readLong();
      int account = ReplayState.accountOf(key);
      long first =
          ReplayState.key(
              account < 0 ? account : accounts[account], names[ReplayState.nameOf(key)]);
      long second = in.readLong();
      long third = in.readLong();
      table.add(SumTable.hash(first, second, third), first, second, third, in.readLong());
    }
  }
}
