package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.phrase.Pieces;
import org.copydesk.text.Tokenizer;
import org.copydesk.time.TimeExpressions.Kind;
import org.copydesk.time.TimeExpressions.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The second man may march on.",
        "The last week of the campaign was hard.",
        "The last man and the next door and this house.",
        "A few years ago the mill closed.",
        "In recent months the mill closed.",
        "They scored twice in the first half.",
        "The first quarter of its fiscal year was poor.",
        "Prices may fall.",
        "This fall in prices was steep.",
        "He is 30 years old and has worked for ten years.",
        "It pays five a year, twice a month.",
        "Every week the mill closes for two days.",
        "Two days before the vote the mill closed.",
        "A year earlier than planned, the mill closed.",
        "The 400 mln 10-year bond pays once a quarter.",
        "The sun set; the sat phone rang.",
        "April Holt and June Marsh spoke to August Bell.",
        "The current account and the present danger.",
        "It was signed on 3/4/2020.",
        "It closed on 31 June.",
        "The same firm and the previous owner and the following rules.",
        "The H1N1 virus and the Q4000 rig.",
        "It cost 1,990s.",
        "Half a century ago the mill closed.",
        "A fortnight is two weeks.",
        "To this day the mill stands.",
        "It is 1,200 years ago.",
        "The end of the war and the beginning of trading.",
        "The early bird and the late mayor.",
        "The eighteenth hole and the 19th man.",
        "By then it was since known until now.",
        "The following year the mill burnt.",
      })
  void whatNamesNoTimeIsNone(String text) {
    assertThat(texts(text, find(text, PUBLISHED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell last week.",
        "It fell on Tuesday.",
        "It fell in March.",
        "It fell three weeks ago.",
        "It fell in the first quarter.",
        "It fell since 2010.",
        "It fell yesterday.",
        "It fell on the 5th inst.",
        "It fell in the year ended March 31.",
        "It fell last summer.",
        "It fell in the '80s.",
      })
  void relativeTimeNeedsDayOfPublication(String text) {
    assertThat(find(text, null).stream().filter(time -> time.begin().getYear() != 2010)).isEmpty();
    assertThat(find(text, PUBLISHED)).hasSize(1);
    assertThat(find(text, LocalDate.MAX)).isEqualTo(find(text, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell in 2016. | 2016 | 2016-01-01 | 2016-12-31",
        "It fell in the 1990s. | the 1990s | 1990-01-01 | 1999-12-31",
        "It fell in March and April 2016. | April 2016; March | 2016-03-01 | 2016-03-31",
        "It fell in the first quarter of 2016. | the first quarter of 2016 | 2016-01-01 | 2016-03-31",
        "It fell from May to July 2016. | from May to July 2016 | 2016-05-01 | 2016-07-31",
        "It fell in December and January 2016. | December; January 2016 | 2015-12-01 | 2015-12-31",
      })
  void whatTheTextSettlesNeedsNoPublication(
      String text, String spans, LocalDate begin, LocalDate end) {
    List<Time> times = find(text, null);
    assertThat(spans.split("; ", -1)).contains(texts(text, times).split("; ", -1));
    assertThat(times.get(0)).extracting(Time::begin, Time::end).containsExactly(begin, end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose to 5 mln from 4 mln in March. | COMPARISON",
        "Sales were 5 mln, compared with 4 mln in March. | COMPARISON",
        "Sales of 5.1 mln vs 4.2 mln in March. | COMPARISON",
        "Sales were higher than last year. | COMPARISON",
        "Sales rose five pct over March. | COMPARISON",
        "Sales rose by 4 mln in March. | POINT",
        "Sales rose to 5 mln after 4 mln in March. | COMPARISON",
        "Sales rose to more than 5 mln in March. | POINT",
        "It was signed after they bought two banks in March. | POINT",
        "They bought it from two banks in March. | POINT",
        "Shares from March. | POINT",
        "Sales will rise in October. | FUTURE",
        "Sales rose over the past year. | WINDOW",
        "Sales rose since March. | WINDOW",
      })
  void kindTellsWhatTimeIsToFigures(String text, Kind kind) {
    assertThat(find(text, PUBLISHED)).singleElement().extracting(Time::kind).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said on Tuesday that sales rose from a year earlier. | 2018-01-01 | 2018-12-31",
        "In March sales rose from a year earlier. | 2018-03-01 | 2018-03-31",
        "In March sales rose 3 pct from February and 5 pct from a year earlier."
            + " | 2018-03-01 | 2018-03-31",
        "The mill closed on 5 May and burnt three days later. | 2019-05-08 | 2019-05-08",
        "It closed in 2011 and, two years later, burnt. | 2013-01-01 | 2013-12-31",
        "It closed in February 2016; a year earlier, it was new. | 2015-02-01 | 2015-02-28",
        "In the first half sales rose to 5 from 7 a year earlier. | 2018-01-01 | 2018-06-30",
        "It rose 3 pct in May after a rise of 5 pct in April, against 7 pct the month before."
            + " | 2019-04-01 | 2019-04-30",
        "In March it fell to 5 from 7 in the previous month. | 2019-02-01 | 2019-02-28",
        "It fell to 5 from 7 in the previous month. | 2019-05-01 | 2019-05-31",
      })
  void earlierAndLaterAreCountedFromTheSentence(String text, LocalDate begin, LocalDate end) {
    List<Time> times = find(text, PUBLISHED);
    assertThat(times.get(times.size() - 1))
        .extracting(Time::begin, Time::end)
        .containsExactly(begin, end);
  }

  @Test
  void comingMonthIsMeantWhenTheLatestIsNearlyAYearAgo() {
    assertThat(find("The meeting in July is open.", PUBLISHED).get(0).begin())
        .isEqualTo(LocalDate.of(2019, 7, 1));
    assertThat(find("The meeting in November was open.", PUBLISHED).get(0).begin())
        .isEqualTo(LocalDate.of(2018, 11, 1));
  }

  @Test
  void leapDayIsThatOfTheLatestLeapYear() {
    assertThat(find("Born on 29 February.", PUBLISHED).get(0).begin())
        .isEqualTo(LocalDate.of(2016, 2, 29));
  }

  @Test
  void easterIsThatOfTheGregorianCalendar() {
    assertThat(Holidays.easter(1987)).isEqualTo(LocalDate.of(1987, 4, 19));
    assertThat(Holidays.easter(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
    assertThat(Holidays.easter(2019)).isEqualTo(LocalDate.of(2019, 4, 21));
  }

  @Test
  void timesAreInOrderAndDoNotOverlapWhateverTheWords() {
    String[] words =
        ("last this next the past same that year years month week quarter half first second of in"
                + " to from by since until between and March May Tuesday 2016 1986/87 5 th three a"
                + " ago earlier before ended ending early late end - ' s 80 fiscal summer fall"
                + " Christmas so far later day today century 12 1990s . , previous following"
                + " 29 February period to-day inst ult. year-end")
            .split(" ", -1);
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String text =
          random
              .ints(20, 0, words.length)
              .mapToObj(word -> words[word])
              .collect(Collectors.joining(" "));
      int last = 0;
      for (Time time : find(text, PUBLISHED)) {
        assertThat(time.span().begin()).as(text).isGreaterThanOrEqualTo(last);
        assertThat(time.end()).as(text).isAfterOrEqualTo(time.begin());
        last = time.span().end();
      }
    }
  }

  private static List<Time> find(String text, @Nullable LocalDate published) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(text));
    return TimeExpressions.find(pieces, DateExpressions.find(pieces), published);
  }

  private static String texts(String text, List<Time> times) {
    return times.stream().map(time -> time.span().in(text)).collect(Collectors.joining("; "));
  }
}
