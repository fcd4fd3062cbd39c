package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.text.Span;
import org.copydesk.text.Tokenizer;
import org.copydesk.time.DateExpression.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge opened on 5 March 2019. | 5 March 2019 | 2019-3-5",
        "The bridge opened on 5th March. | 5th March | ?-3-5",
        "The bridge opened on the 5th of March, 2019. | 5th of March, 2019 | 2019-3-5",
        "The bridge opened on March 5, 2019 at dawn. | March 5, 2019 | 2019-3-5",
        "The bridge opened on March 5,2019 at dawn. | March 5,2019 | 2019-3-5",
        "The bridge opened on Mar. 5. | Mar. 5 | ?-3-5",
        "The bridge opened on Sept. 5th, 1998. | Sept. 5th, 1998 | 1998-9-5",
        "The bridge opened in March 2019. | March 2019 | 2019-3-?",
        "The bridge opened in March of 2019. | March of 2019 | 2019-3-?",
        "The bridge opened in March. | March | ?-3-?",
        "The bridge opened in 2019. | 2019 | 2019-?-?",
        "The 2019 fair was cancelled. | 2019 | 2019-?-?",
        "The bridge opened on 2019-03-05. | 2019-03-05 | 2019-3-5",
        "The bridge opened on 25/3/2019. | 25/3/2019 | 2019-3-25",
        "The bridge opened on 3/25/2019. | 3/25/2019 | 2019-3-25",
        "The bridge opened on 05.03.2019. | 05.03.2019 | 2019-3-5",
        "The bridge opened on 25/03/98. | 25/03/98 | 1998-3-25",
        "The bridge opened on 5-Mar-2019. | 5-Mar-2019 | 2019-3-5",
        "It runs 5-7 March 2019. | 5; 7 March 2019 | 2019-3-5; 2019-3-7",
        "It runs from March 5 to 7, 2019. | March 5; 7, 2019 | 2019-3-5; 2019-3-7",
        "The 2012-13 budget is out. | 2012; 13 | 2012-?-?; 2013-?-?",
        "Between 1600 and 1650 it froze. | 1600; 1650 | 1600-?-?; 1650-?-?",
        "It was sold on may 5, 1989. | may 5, 1989 | 1989-5-5",
      })
  void dateIsReadWithItsParts(String text, String spans, String parts) {
    List<DateExpression> dates = find(text);
    assertThat(spans(text, dates)).isEqualTo(spans);
    assertThat(parts(dates)).isEqualTo(parts);
    assertThat(dates).allMatch(date -> date.validity() == Validity.POSSIBLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Tuesday, March 5, 2019. | Tuesday, March 5, 2019 | 2019-3-5 | Tuesday",
        "They met on Tuesday the 5th of March. | Tuesday the 5th of March | ?-3-5 | Tuesday",
        "They met on Tuesday (5 March). | Tuesday (5 March | ?-3-5 | Tuesday",
        "They met on 5 March (Tuesday). | 5 March (Tuesday | ?-3-5 | Tuesday",
        "They met on 5 March, a Tuesday. | 5 March, a Tuesday | ?-3-5 | Tuesday",
        "They met on Tue 5 March 2019. | Tue 5 March 2019 | 2019-3-5 | Tue",
        "They met on Tuesday. | Tuesday | ?-?-? | Tuesday",
      })
  void weekdayBelongsToItsDate(String text, String span, String parts, String weekday) {
    List<DateExpression> dates = find(text);
    assertThat(spans(text, dates)).isEqualTo(span);
    assertThat(parts(dates)).isEqualTo(parts);
    assertThat(dates.get(0).weekday()).isEqualTo(DayOfWeek.TUESDAY);
    int begin = text.indexOf(weekday);
    assertThat(dates.get(0).weekdaySpan()).isEqualTo(new Span(begin, begin + weekday.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fair is Saturday and Sunday, May 5 and 6, 2018. | ?-?-?; 2018-5-5; 2018-5-6",
        "The fair is Saturday-Sunday, May 5-6. | ?-?-?; ?-5-5; ?-5-6",
        "The fair is Monday through Friday, May 7 through 11. | ?-?-?; ?-5-7; ?-5-11",
        "The fair is Sat. & Sun., May 5 & 6. | ?-5-5",
        "The fair is Saturday and Sunday, 5 and 6 May. | ?-?-?; ?-5-5; ?-5-6",
        "The fair is Monday and Tuesday, April 30 and May 1. | ?-?-?; ?-4-30; ?-5-1",
        "The fair is on May 5-6 (Saturday and Sunday). | ?-5-5; ?-5-6; ?-?-?; ?-?-?",
      })
  void weekdayOfSeveralBelongsToNoDate(String text, String parts) {
    List<DateExpression> dates = find(text);
    assertThat(parts(dates)).isEqualTo(parts);
    assertThat(dates).allMatch(date -> date.day() == null || date.weekday() == null);
  }

  @Test
  void weekdayAfterAnotherBelongsToSingleDate() {
    DateExpression date = find("It runs from Monday to Friday, May 11, 2018.").get(1);
    assertThat(date.weekday()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(date.date()).isEqualTo(LocalDate.of(2018, 5, 11));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It closed on 31 June. | 31 June | ?-6-31",
        "It closed on June 31, 2018. | June 31, 2018 | 2018-6-31",
        "It closed on 29 February 2019. | 29 February 2019 | 2019-2-29",
        "It closed on 30 February. | 30 February | ?-2-30",
        "It closed on 45 May 2020. | 45 May 2020 | 2020-5-45",
        "It closed on 31/06/2018. | 31/06/2018 | 2018-6-31",
        "It closed on 2018-13-05. | 2018-13-05 | 2018-13-5",
        "It closed on Monday, 31 April. | Monday, 31 April | ?-4-31",
      })
  void dateThatCannotExistKeepsItsParts(String text, String span, String parts) {
    List<DateExpression> dates = find(text);
    assertThat(spans(text, dates)).isEqualTo(span);
    assertThat(parts(dates)).isEqualTo(parts);
    assertThat(dates).allMatch(date -> date.validity() == Validity.IMPOSSIBLE);
    assertThat(dates).allMatch(date -> date.date() == null && date.firstDay() == null);
  }

  @Test
  void leapDayExistsInLeapYearsAndWithoutYear() {
    assertThat(find("born on 29 February 2020").get(0).validity()).isEqualTo(Validity.POSSIBLE);
    assertThat(find("born on 29 February").get(0).validity()).isEqualTo(Validity.POSSIBLE);
    assertThat(find("born on 29 February 1900").get(0).validity()).isEqualTo(Validity.IMPOSSIBLE);
  }

  @Test
  void datePartsThatMayBeExchangedAreAmbiguous() {
    DateExpression date = find("signed on 3/4/2020").get(0);
    assertThat(date.validity()).isEqualTo(Validity.AMBIGUOUS);
    assertThat(date.day()).isEqualTo(3);
    assertThat(date.month()).isEqualTo(4);
    assertThat(find("signed on 4/4/2020").get(0).validity()).isEqualTo(Validity.POSSIBLE);
  }

  @Test
  void dateCoversItsFirstToItsLastDay() {
    DateExpression month = find("in February 2020").get(0);
    assertThat(month.firstDay()).isEqualTo(LocalDate.of(2020, 2, 1));
    assertThat(month.lastDay()).isEqualTo(LocalDate.of(2020, 2, 29));
    DateExpression year = find("in 2020").get(0);
    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(year.lastDay()).isEqualTo(LocalDate.of(2020, 12, 31));
    DateExpression day = find("on 5 May 2020").get(0);
    assertThat(day.date()).isEqualTo(LocalDate.of(2020, 5, 5));
    assertThat(day.firstDay()).isEqualTo(day.lastDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may 5 times have tried.",
        "The march 10 miles long was hard.",
        "It sold 2000 tickets.",
        "It cost $2010.",
        "It weighs 1950 kg.",
        "Some 2000 people came.",
        "Version 1.2.2019.4 is out.",
        "It is 1900.5 deep.",
        "April Holt and June Marsh spoke.",
        "The ratio is 3/4.",
        "The sat phone rang; the sun shone.",
        "Call 555-2012-13-99.",
        "Resolution 45-99-2001 was adopted.",
        "They heard case no. 31/02/2011 again.",
        "See file 31-04-1998 for more.",
        "April 31 people were hurt.",
      })
  void numbersAndNamesAreNoDates(String text) {
    assertThat(spans(text, find(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By June 31 wells had run dry. | June",
        "As of June 31 patients were ill. | June",
        "In September 31 homeless families moved in. | September",
        "On June 31 wells ran dry. | June 31",
        "The June 31 elections were put off. | June 31",
        "It was due by June 31 when the lease ends. | June 31",
        "On Monday, June 31 wells ran dry. | Monday, June 31",
        "By June 30 wells had run dry. | June 30",
      })
  void impossibleDayBeforePluralIsCount(String text, String span) {
    assertThat(spans(text, find(text))).isEqualTo(span);
  }

  @Test
  void countAfterMonthIsNoDay() {
    String text = "In June 30 people fell ill.";
    assertThat(spans(text, find(text))).isEqualTo("June");
  }

  private static List<DateExpression> find(String text) {
    return DateExpressions.find(Tokenizer.tokenize(text));
  }

  private static String spans(String text, List<DateExpression> dates) {
    return dates.stream().map(date -> date.span().in(text)).collect(Collectors.joining("; "));
  }

  private static String parts(List<DateExpression> dates) {
    return dates.stream()
        .map(date -> part(date.year()) + "-" + part(date.month()) + "-" + part(date.day()))
        .collect(Collectors.joining("; "));
  }

  private static String part(@Nullable Integer value) {
    return value == null ? "?" : value.toString();
  }
}
