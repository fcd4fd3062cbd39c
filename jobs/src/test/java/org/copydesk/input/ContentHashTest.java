package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private final ContentHash hash = new ContentHash();

  @Test
  void anIdIsTheBeginningOfSha256OverNetstrings() throws NoSuchAlgorithmException {
    assertThat(hash.idOf("Gauge", null, "Café", "A mill."))
        .isEqualTo(sha256("5:Gauge,-5:Café,7:A mill.,").substring(0, 16));
  }

  @Test
  void aContentHashIsSha256OverNetstrings() throws NoSuchAlgorithmException {
    assertThat(hash.ofArticle("Gauge", null, null, List.of("Ann", "Bo"), "2026-03-02", "A mill."))
        .isEqualTo(sha256("5:Gauge,--11:3:Ann,2:Bo,,10:2026-03-02,7:A mill.,"));
  }

  @Test
  void fieldsCannotRunTogether() {
    assertThat(hash.idOf("a", "b", null, "t")).isNotEqualTo(hash.idOf("ab", null, null, "t"));
    assertThat(hash.idOf("a", null, null, "t")).isNotEqualTo(hash.idOf(null, "a", null, "t"));
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
