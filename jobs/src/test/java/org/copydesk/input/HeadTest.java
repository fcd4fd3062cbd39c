package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeadTest {

  @Test
  void utf8StaysAndOtherBytesAreEscaped() {
    byte[] bytes = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xE9, 'b', (byte) 0xC0, (byte) 0x80};

    assertThat(Head.of(bytes)).isEqualTo("aé\\xE9b\\xC0\\x80");
  }

  @Test
  void whatCannotBeSeenIsEscaped() {
    assertThat(Head.of("a\0\t\u0085\u202Eb\u2028"))
        .isEqualTo("a\\x00\\x09\\xC2\\x85\\xE2\\x80\\xAEb\\xE2\\x80\\xA8");
  }

  @Test
  void surrogatesAndOverlongFormsAreNotUtf8() {
    byte[] bytes = {
      (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80
    };

    assertThat(Head.of(bytes)).isEqualTo("\\xED\\xA0\\x80\\xF4\\x90\\x80\\x80");
  }

  @Test
  void aCharacterAtTheEndIsShownWhole() {
    String text = "x".repeat(199) + "\uD83D\uDE00 more";

    assertThat(Head.of(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("x".repeat(199) + "\uD83D\uDE00");
  }
}
