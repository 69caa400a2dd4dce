package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
  /** Leaves and roots that implementations of RFC 6962 are tried with. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void the_roots_are_those_of_rfc_6962() {
    List<MerkleHash> leaves =
        LEAVES.stream().map(hex -> MerkleHash.leaf(HexFormat.of().parseHex(hex))).toList();
    for (int size = 0; size <= leaves.size(); size++) {
      assertThat(MerkleTree.over(leaves.subList(0, size)).root()).hasToString(ROOTS.get(size));
    }
  }

  @Property(tries = 200)
  void every_leaf_leads_to_the_root_from_its_own_place_only(
      @ForAll @IntRange(min = 1, max = 70) int size, @ForAll @IntRange(max = 69) int any) {
    List<MerkleHash> leaves = leaves(size);
    int index = any % size;
    MerkleTree tree = MerkleTree.over(leaves);
    List<MerkleHash> path = tree.path(index);
    assertThat(MerkleTree.rootOf(leaves.get(index), index, size, path)).contains(tree.root());
    IntStream.range(0, size)
        .filter(place -> place != index)
        .forEach(
            place ->
                assertThat(MerkleTree.rootOf(leaves.get(index), place, size, path))
                    .isNotEqualTo(java.util.Optional.of(tree.root())));
  }

  @Test
  void a_path_that_is_too_long_or_too_short_leads_nowhere() {
    List<MerkleHash> leaves = leaves(5);
    List<MerkleHash> path = MerkleTree.over(leaves).path(2);
    List<MerkleHash> longer = new ArrayList<>(path);
    longer.add(MerkleHash.EMPTY);
    assertThat(MerkleTree.rootOf(leaves.get(2), 2, 5, longer)).isEmpty();
    assertThat(MerkleTree.rootOf(leaves.get(2), 2, 5, path.subList(0, 2))).isEmpty();
    assertThat(MerkleTree.rootOf(leaves.get(2), 5, 5, path)).isEmpty();
    assertThat(MerkleTree.rootOf(leaves.get(2), -1, 5, path)).isEmpty();
  }

  @Test
  void a_hash_has_sixty_four_lower_case_digits() {
    assertThat(MerkleHash.parse(ROOTS.get(1))).hasToString(ROOTS.get(1));
    for (String wrong : List.of("", "00", ROOTS.get(1).toUpperCase(java.util.Locale.ROOT))) {
      assertThatThrownBy(() -> MerkleHash.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<MerkleHash> leaves(int size) {
    return IntStream.range(0, size).mapToObj(i -> MerkleHash.leaf(new byte[] {(byte) i})).toList();
  }
}
