package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Property
  void agreesWithTheLibraryEverywhere(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!insidePair) {
        assertThat(points.offset(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @Test
  void countsAPairOnce() {
    CodePoints points = CodePoints.of("a🚢b");
    assertThat(points.offset(1)).isEqualTo(1);
    assertThat(points.offset(3)).isEqualTo(2);
    assertThat(points.offset(4)).isEqualTo(3);
  }
}
