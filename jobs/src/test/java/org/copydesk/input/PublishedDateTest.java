package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-02,                     2026-03-02T00:00Z",
    "1893-11-17,                     1893-11-17T00:00Z",
    "2024-02-29,                     2024-02-29T00:00Z",
    "2026-03-02T10:15,               2026-03-02T10:15Z",
    "2026-03-02 10:15:00,            2026-03-02T10:15Z",
    "2026-03-02T10:15:30Z,           2026-03-02T10:15:30Z",
    "2026-03-02t10:15:30z,           2026-03-02T10:15:30Z",
    "2026-03-02T10:15:30.123456789Z, 2026-03-02T10:15:30.123456789Z",
    "2026-03-02T10:15:30+05:30,      2026-03-02T10:15:30+05:30",
    "2026-03-02T10:15:30-0800,       2026-03-02T10:15:30-08:00",
    "2026-03-02 10:15:30+01,         2026-03-02T10:15:30+01:00",
  })
  void anIsoDateOrInstantIsRead(String given, OffsetDateTime read) {
    assertThat(PublishedDate.parse(given)).isEqualTo(read);
    assertThat(PublishedDate.parse(given).getOffset()).isEqualTo(read.getOffset());
    assertThat(PublishedDate.parse(" " + given + " ")).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-03",
        "20260302",
        "2026-3-2",
        "2026-02-29",
        "2026-13-01",
        "02/03/2026",
        "March 2, 2026",
        "2026-03-02T",
        "2026-03-02T25:00",
        "2026-03-02T10",
        "2026-03-0210:15",
        "2026-03-02  10:15",
        "2026-03-02T10:15:30+",
        "2026-03-02T10:15:30ZZ",
        "2026-03-02T10:15:30+19:00",
        "2026-03-02x10:15",
        "1772446530"
      })
  void anythingElseIsNoDate(String given) {
    assertThatThrownBy(() -> PublishedDate.parse(given)).isInstanceOf(DateTimeException.class);
  }
}
