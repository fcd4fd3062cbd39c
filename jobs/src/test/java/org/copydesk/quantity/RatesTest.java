package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Rates.Rate;
import org.copydesk.quantity.Unit.Kind;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

  private static final Unit DOLLAR = new Unit("USD", Kind.MONEY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$8 a year earlier",
        "$8 a year ago",
        "$8 a month later",
        "$8 a week before",
        "$8 a night on",
        "$8 a bargain",
        "$8 per the agreement",
        "$8 / tonne or so",
        "$8. A year passed",
        "$8 and a share",
      })
  void otherArticlesAreNoRates(String text) {
    assertThat(read(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$8 per barrel | barrel",
        "$8 a share | share",
        "$8 an hour | hour",
        "$8-an-hour | hour",
        "$8-a-day | day",
        "$8/tonne | tonne",
        "$8 per square foot | square foot",
        "$8 per head | head",
        "$8 per fully diluted share | fully diluted share",
        "$8 per share price | share",
        "$8 per widget | widget",
        "$8 a year | year",
        "$8 a year of grants | year",
      })
  void rateNamesWhatItIsFor(String text, String per) {
    Rate rate = Objects.requireNonNull(read(text));
    assertThat(rate.per()).isEqualTo(per);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 tests a share", "8 tests a day after", "8 tests and", "8 tests"})
  void otherArticlesAfterANounAreNoRates(String text) {
    assertThat(readAfterNoun(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "8 tests per day, day",
    "8 tests a day, day",
    "8 calls an hour, hour",
    "8 cars/day, day",
    "8 cars per household, household",
  })
  void rateAfterACountedNounNamesWhatItIsFor(String text, String per) {
    assertThat(Objects.requireNonNull(readAfterNoun(text)).per()).isEqualTo(per);
  }

  private static @Nullable Rate readAfterNoun(String text) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(text));
    return new Rates(pieces, new NounPhrases(pieces)).afterNoun(2);
  }

  private static @Nullable Rate read(String text) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(text));
    return new Rates(pieces, new NounPhrases(pieces)).after(2, DOLLAR);
  }
}
