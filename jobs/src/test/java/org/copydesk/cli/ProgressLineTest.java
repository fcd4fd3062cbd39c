package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long now;

  private final ProgressLine line =
      new ProgressLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> now);

  @Test
  void showsWhatIsDoneTheRateAndTheTimeLeft() {
    line.progress("analysing", 0, 22_000);
    now = seconds(10);
    line.progress("analysing", 2_000, 22_000);

    assertThat(shown()).endsWith("\ranalysing: 2,000 of 22,000, 200/s, 1:40 left");
  }

  @Test
  void withoutATotalThereIsNoTimeLeft() {
    line.progress("reading", 0, -1);
    now = seconds(4);
    line.progress("reading", 10, -1);

    assertThat(shown()).endsWith("\rreading: 10, 2.5/s");
  }

  @Test
  void isRewrittenAtMostFourTimesASecond() {
    for (int done = 0; done < 1000; done++) {
      now = seconds(done) / 1000;
      line.progress("analysing", done, 1001);
    }

    assertThat(shown().chars().filter(c -> c == '\r').count()).isBetween(3L, 5L);
  }

  @Test
  void aShorterLineCoversALongerOne() {
    line.progress("writing tables", 0, -1);
    line.progress("end", 0, -1);

    assertThat(shown())
        .isEqualTo("\rwriting tables\rend" + " ".repeat("writing tables".length() - 3));
  }

  @Test
  void isTakenAwayAtTheEnd() {
    line.progress("end", 0, -1);
    line.close();

    assertThat(shown()).isEqualTo("\rend\r   \r");
  }

  @Test
  void nothingIsShownOfNothing() {
    line.close();

    assertThat(shown()).isEmpty();
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static long seconds(long seconds) {
    return seconds * 1_000_000_000;
  }
}
