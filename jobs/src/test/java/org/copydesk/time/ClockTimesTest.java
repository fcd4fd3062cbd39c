package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Tokenizer;
import org.copydesk.time.ClockTime.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doors open at 10:30. | 10:30 | 10 | 30 | POSSIBLE",
        "Doors open at 10:30:15 sharp. | 10:30:15 | 10 | 30 | POSSIBLE",
        "Doors open at 10.30 am. | 10.30 am | 10 | 30 | POSSIBLE",
        "Doors open at 5pm today. | 5pm | 5 | 0 | POSSIBLE",
        "Doors open at 5 p.m. today. | 5 p.m. | 5 | 0 | POSSIBLE",
        "Doors open at 1030 GMT today. | 1030 GMT | 10 | 30 | POSSIBLE",
        "The ferry left at 22:75 hrs. | 22:75 hrs | 22 | 75 | IMPOSSIBLE",
        "Doors open at 5 o'clock today. | 5 o'clock | 5 | 0 | POSSIBLE",
        "Doors close at 24:00 sharp. | 24:00 | 24 | 0 | POSSIBLE",
        "Doors open at 25:70 today. | 25:70 | 25 | 70 | IMPOSSIBLE",
        "Doors open at 13:65 today. | 13:65 | 13 | 65 | IMPOSSIBLE",
        "Doors open at 26:15 today. | 26:15 | 26 | 15 | IMPOSSIBLE",
        "Doors open at 10.75 am today. | 10.75 am | 10 | 75 | IMPOSSIBLE",
        "Doors open at 14 am today. | 14 am | 14 | 0 | IMPOSSIBLE",
      })
  void timeIsReadWithItsValidity(
      String text, String span, int hour, int minute, Validity validity) {
    List<ClockTime> times = ClockTimes.find(Tokenizer.tokenize(text));
    assertThat(times).hasSize(1);
    ClockTime time = times.get(0);
    assertThat(time.span().in(text)).isEqualTo(span);
    assertThat(time.hour()).isEqualTo(hour);
    assertThat(time.minute()).isEqualTo(minute);
    assertThat(time.validity()).isEqualTo(validity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The odds are 3:1.",
        "She ran it in 27:45.",
        "He won in 2:05.33.",
        "It costs 10.30 a kilo.",
        "They are 5 amateurs.",
        "The winning goal came at 73:20.",
        "The winning goal came at 26:20.",
        "She scored again at 24:15.",
        "He was sent off at 27:10 of the second half.",
        "The grey mare stood at 9:95.",
        "The odds were put at 9:75.",
        "The pair traded at 1:62.",
        "The crew worked for 48 hrs.",
        "The file is named 03-04-2014 12-23-46 PM.",
      })
  void otherFiguresAreNoTimes(String text) {
    assertThat(ClockTimes.find(Tokenizer.tokenize(text))).isEmpty();
  }
}
