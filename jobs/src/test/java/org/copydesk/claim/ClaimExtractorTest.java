package org.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.document.Claim;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** A quarter of the hostile lines, which are of a megabyte. */
  private static final int LENGTH = 250_000;

  /** Below this a measurement is noise. */
  private static final long NOISE = 100_000_000;

  @Nested
  class Identification {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The mill opened on 5 March 2019 at 10:30.",
          "It was the 21st fair in the town.",
          "They met again in 2016 and in the 1990s.",
          "Turn to page 12 and read section 427.",
          "The pilot flew a Boeing 747 home.",
          "She lives at 49 Mill Lane.",
          "The home side won 3-2.",
          "Call 555-1234-567 for tickets.",
          "This one is for the other one.",
          "She was one of the winners.",
          "One day it will rain.",
          "No. 10 was quiet.",
          "The twenty-first guest left.",
          "The shop is open 24/7.",
          "Covid-19 closed the A320 line.",
          "See http://example.org/2000/5 for more.",
          "1. Wash the pan.",
          "The Group of Seven met.",
          "It is a two-for-one stock split and a 1-for-25 one.",
          "They sold zero coupon bonds.",
          "They traded the No 2 cotton contract.",
          "Call 0300 999.",
          "He lives on the 1000 block of Oak Street.",
          "Nine mths",
        })
    void otherNumbersAreNoClaims(String text) {
      assertThat(texts(extract(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "They counted 99999999999999999999999999m grains.",
          "They counted tens of quintillions of billions of grains.",
          "They counted 5 to 99999999999 quintillion grains.",
          "It cost $99999999999999999999999999m then.",
        })
    void noBoundIsGreaterThanTheTableHolds(String text) {
      BigDecimal limit = BigDecimal.TEN.pow(29);
      assertThat(extract(text)).allMatch(claim -> claim.high().compareTo(limit) < 0);
    }

    @Test
    void numberInsideNameIsNoClaim() {
      String text = "The band Seven Oaks 500 sang.";
      TokenizedText tokens = Tokenizer.tokenize(text);
      Span span = new Span(9, 23);
      Entity name = new Entity(span, 0, EntityType.MISC, span.in(text), span.in(text), 1);
      assertThat(ClaimExtractor.extract(tokens, List.of(name), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "There were 40 boats. | 40 | 40 | 40 | equal",
          "There were some 40 boats. | some 40 | 40 | 40 | about",
          "There were ~40 boats. | ~40 | 40 | 40 | about",
          "There were 40 or so boats. | 40 or so | 40 | 40 | about",
          "There were nearly 4000 boats. | nearly 4000 | 4000 | 4000 | nearly",
          "There were more than 1.2 million boats. | more than 1.2 million | 1200000 | 1200000 | above",
          "There were at least 40 boats. | at least 40 | 40 | 40 | at_least",
          "There were 40+ boats. | 40+ | 40 | 40 | at_least",
          "There were fewer than 40 boats. | fewer than 40 | 40 | 40 | below",
          "There were up to 40 boats. | up to 40 | 40 | 40 | at_most",
          "There were 25000 to 30,000 boats. | 25000 to 30,000 | 25000 | 30000 | between",
          "There were between 5 and 10 boats. | 5 and 10 | 5 | 10 | between",
          "There were 5-10 boats. | 5-10 | 5 | 10 | between",
          "There were 30 to 20 boats. | 30 to 20 | 20 | 30 | between",
          "There were three or four boats. | three or four | 3 | 4 | between",
          "There were hundreds of boats. | hundreds | 100 | 1000 | between",
          "There were tens of thousands of boats. | tens of thousands | 10000 | 100000 | between",
          "It cost $15-20 then. | $15-20 | 15 | 20 | between",
          "It cost $15 to $20 million then. | $15 to $20 million | 15000000 | 20000000 | between",
          "It took 15 to 20 percent then. | 15 to 20 percent | 15 | 20 | between",
          "Sales rose by 20% then. | 20% | 20 | 20 | up",
          "Sales fell nearly 20% then. | nearly 20% | 20 | 20 | nearly",
          "Sales fell 20% then. | 20% | 20 | 20 | down",
          "It cost $1.2 to $1.5 million. | $1.2 to $1.5 million | 1200000 | 1500000 | between",
          "They paid $5 to $3 million. | $5 to $3 million | 3000000 | 5000000 | between",
          "Between 1.2 and 1.5 million people came. | 1.2 and 1.5 million | 1200000 | 1500000 | between",
          "Sales were MEUR 1.2 million. | MEUR 1.2 million | 1200000 | 1200000 | equal",
          "Around 1 in 5 adults smoke. | Around 1 in 5 | 0.2 | 0.2 | about",
          "Nine out of 10 boats sank. | Nine out of 10 | 0.9 | 0.9 | equal",
          "They need between 5m and 10m people. | 5m and 10m | 5000000 | 10000000 | between",
          "It held a quarter of a mile. | a quarter of a mile | 0.25 | 0.25 | equal",
          "Sales were MEUR 12.4 then. | MEUR 12.4 | 12400000 | 12400000 | equal",
          "They paid 75 USD million. | 75 USD million | 75000000 | 75000000 | equal",
          "A few hundred boats left. | A few hundred | 200 | 1000 | between",
          "Some 18.500 soldiers came. | Some 18.500 | 18500 | 18500 | about",
          "It took half an hour. | half an hour | 0.5 | 0.5 | equal",
          "It took a year and a half. | a year and a half | 1.5 | 1.5 | equal",
          "It took place over three days. | three days | 3 | 3 | equal",
          "It lasted over three days. | over three days | 3 | 3 | above",
          "Sales were up from 20 boats then. | 20 | 20 | 20 | equal",
          "Sales were 20 pct higher then. | 20 pct | 20 | 20 | up",
          "It was -5 degrees then. | -5 degrees | -5 | -5 | equal",
          "It was minus five degrees then. | minus five degrees | -5 | -5 | equal",
        })
    void claimHasItsBoundsAndRelation(
        String text, String span, String low, String high, String relation) {
      List<Claim> claims = extract(text);
      assertThat(texts(claims)).isEqualTo(span);
      Claim claim = claims.get(0);
      assertThat(claim.low()).isEqualByComparingTo(low);
      assertThat(claim.high()).isEqualByComparingTo(high);
      assertThat(claim.relation().label()).isEqualTo(relation);
      assertThat(claim.text()).isEqualTo(claim.span().in(text));
    }

    @Test
    void changeAndNewValueAreTwoClaims() {
      List<Claim> claims = extract("Exports rose 8% to $2.3 billion from $2.1 billion.");
      assertThat(texts(claims)).isEqualTo("8%; $2.3 billion; $2.1 billion");
    }
  }

  @Nested
  class Units {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        value = {
          "It cost $5m in all. | $5m | $ | USD",
          "It cost US$5 in all. | US$5 | US$ | USD",
          "It cost A$5 in all. | A$5 | A$ | AUD",
          "It cost £5 in all. | £5 | £ | GBP",
          "It cost 5€ in all. | 5€ | € | EUR",
          "It cost Rs 500 in all. | Rs 500 | Rs | INR",
          "It cost Rs. 500 in all. | Rs. 500 | Rs. | INR",
          "It cost USD1,700 in all. | USD1,700 | USD | USD",
          "It cost 12 mln dlrs in all. | 12 mln dlrs | dlrs | USD",
          "It cost two million pounds in all. | two million pounds | pounds | GBP",
          "It weighs two pounds in all. | two pounds | pounds | pound",
          "It cost $58.24 per barrel then. | $58.24 per barrel | $ | USD per barrel",
          "It cost $3,500 a month then. | $3,500 a month | $ | USD per month",
          "It took 20 per cent then. | 20 per cent | per cent | percent",
          "It rose 40 basis points then. | 40 basis points | basis points | basis point",
          "It is 35 miles long. | 35 miles | miles | mile",
          "It is 37m long. | 37m | m | metre",
          "It is 1520 sq m in all. | 1520 sq m | sq m | square metre",
          "It did 50mph then. | 50mph | mph | mile per hour",
          "It is a 6.1-inch screen. | 6.1-inch | inch | inch",
          "She is 50 years old. | 50 years old | years old | year of age",
          "A 50-year-old man fell. | 50-year-old | year-old | year of age",
        })
    void unitIsNormalized(String text, String span, String unit, String normalized) {
      List<Claim> claims = extract(text);
      assertThat(texts(claims)).isEqualTo(span);
      assertThat(claims.get(0).unit()).isEqualTo(unit);
      assertThat(claims.get(0).normalizedUnit()).isEqualTo(normalized);
    }
  }

  @Nested
  class Millions {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        value = {
          "About 5m people fled. | 5000000 | people",
          "It sold 3.5m new phones then. | 3500000 | new phone",
          "It mined 3m tonnes then. | 3000000 | tonne",
          "It cost 3m euros then. | 3000000 | EUR",
          "It set up a 10m fund then. | 10000000 | fund",
          "From 5-10m people fled. | 10000000 | people",
        })
    void letterBeforeWhatIsCountedIsMillion(String text, BigDecimal high, String unit) {
      Claim claim = extract(text).get(0);
      assertThat(claim.high()).isEqualByComparingTo(high);
      assertThat(claim.normalizedUnit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "They built a 10m wall.",
          "She won the 10m hurdles.",
          "The hole is 10m deep.",
          "It fell 10m in a day.",
          "They sailed through 10m waves.",
          "It moved 10m.",
          "It is 10 m across.",
        })
    void otherwiseLetterIsMetre(String text) {
      Claim claim = extract(text).get(0);
      assertThat(claim.high()).isEqualByComparingTo(BigDecimal.TEN);
      assertThat(claim.normalizedUnit()).isEqualTo("metre");
    }
  }

  @Nested
  class About {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The yard built 40 small wooden boats last year. | small wooden boats | small wooden boat",
          "The yard lost 12 people killed by fire. | people | people",
          "The yard hired 5,000 more women. | women | woman",
          "Some 60% of the yard workers left. | yard workers | percent",
          "It ships 500 barrels of oil. | oil | barrel",
          "There were 5000 US army cooks. | US army cooks | us army cook",
          "The two ministries met. | ministries | ministry",
        })
    void countedNounsFollowTheNumber(String text, String counted, String normalized) {
      Claim claim = extract(text).get(0);
      assertThat(claim.counted()).isEqualTo(counted);
      assertThat(claim.normalizedUnit()).isEqualTo(normalized);
    }

    @Test
    void placeAndSubjectAreNamesOfTheSentence() {
      String text = "The Red Spade Trust planted 40 oaks in Dunmore.";
      TokenizedText tokens = Tokenizer.tokenize(text);
      Entity trust = entity(text, "Red Spade Trust", EntityType.ORG);
      Entity town = entity(text, "Dunmore", EntityType.LOC);
      Claim claim = ClaimExtractor.extract(tokens, List.of(trust, town), null).get(0);
      assertThat(claim.subject()).isEqualTo("Red Spade Trust");
      assertThat(claim.place()).isEqualTo("Dunmore");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "In May 2015 it sold 40 boats. | 2015-05-01 | 2015-05-31",
          "In 2015 it sold 40 boats. | 2015-01-01 | 2015-12-31",
          "Last November it sold 40 boats. | 2017-11-01 | 2017-11-30",
          "In December last it sold 40 boats. | 2017-12-01 | 2017-12-31",
          "It sold 40 boats on Tuesday. | 2018-02-20 | 2018-02-20",
          "It sold 40 boats on 2 February. | 2018-02-02 | 2018-02-02",
          "It sold 40 boats last year. | 2017-01-01 | 2017-12-31",
          "It sold 40 boats yesterday. | 2018-02-22 | 2018-02-22",
        })
    void timeIsResolvedAgainstThePublication(String text, LocalDate begin, LocalDate end) {
      LocalDate published = LocalDate.of(2018, 2, 23);
      Claim claim = ClaimExtractor.extract(Tokenizer.tokenize(text), List.of(), published).get(0);
      assertThat(claim.timeBegin()).isEqualTo(begin);
      assertThat(claim.timeEnd()).isEqualTo(end);
    }

    private static Entity entity(String text, String name, EntityType type) {
      int begin = text.indexOf(name);
      return new Entity(new Span(begin, begin + name.length()), 0, type, name, name, 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1,",
        ",",
        "one hundred and ",
        "5-",
        "about ",
        "1 to ",
        "$",
        "1/2 ",
        "(1.",
        "'",
        "a-5-",
        "mill 5, which ",
        "of the 5 ",
        "minus-"
      })
  void timeIsLinearInTheLengthOfHostileText(String unit) {
    TokenizedText one = Tokenizer.tokenize(unit.repeat(LENGTH / unit.length()));
    TokenizedText four = Tokenizer.tokenize(unit.repeat(4 * LENGTH / unit.length()));
    // quadratic time would be sixteen times as long
    long limit = 7 * nanoseconds(one) + NOISE;
    assertThat(nanoseconds(four)).isLessThan(limit);
  }

  /** Of the processor, the best of some runs: other programs must not count. */
  private static long nanoseconds(TokenizedText tokens) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      ClaimExtractor.extract(tokens, List.of(), null);
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  private static List<Claim> extract(String text) {
    return ClaimExtractor.extract(Tokenizer.tokenize(text), List.of(), null);
  }

  private static String texts(List<Claim> claims) {
    return claims.stream().map(Claim::text).collect(Collectors.joining("; "));
  }
}
