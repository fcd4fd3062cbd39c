package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.UnitTable.Row;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  @Nested
  class Measures {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "seat *24A",
          "gate *24C",
          "gate *24L",
          "Model *1080C",
          "the Ranta *47C",
          "a *747F",
          "the *5K",
          "the *90s",
          "runway *27L",
          "*5T",
          "*3 A grades",
          "*3 T cells",
          "*5 N Main Street",
          "*5 L.A. men",
          "*5 C. Aldous fans",
          "*12 Mt Ida walkers",
          "two *hp",
          "the five *T",
          "*40 as",
          "*40 am",
          "*40 pm",
          "*40 us",
          "*40 [sic]",
          "*40 [kg or so]",
          "*40 square men",
          "*40 sq.",
          "*500 Teslas",
          "two *gray",
          "one-*time",
        })
    void codesAndNamesAreNoMeasures(String text) {
      assertThat(measure(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "*5 A/cm2 | ampere per square centimetre",
          "*5 A/cm² | ampere per square centimetre",
          "*5 A/cm^2 | ampere per square centimetre",
          "*12 m/s | metre per second",
          "*12 m/s2 | metre per second squared",
          "*90 km/h | kilometre per hour",
          "*90 km/hr | kilometre per hour",
          "*90kph | kilometre per hour",
          "*3 g/l | gram per litre",
          "*3 g/L | gram per litre",
          "*20 kWh/day | kilowatt hour per day",
          "*20 kWh/m2/year | kilowatt hour per square metre per year",
          "*20 mg/kg/d | milligram per kilogram per day",
          "*20 N·m | newton metre",
          "*5 W/m2 | watt per square metre",
          "*8 kg/m3 | kilogram per cubic metre",
          "*40 µg/m³ | microgram per cubic metre",
          "*40 μg/m3 | microgram per cubic metre",
          "*90 mg/dL | milligram per decilitre",
          "*300 Nm | newton metre",
          "*250 lb-ft | pound-foot",
          "*250 foot-pounds | pound-foot",
          "*20 [kg] | kilogram",
          "*20 [kilograms] | kilogram",
        })
    void symbolsWithPowersProductsAndQuotientsAreOneUnit(String text, String normalized) {
      assertWhole(text, normalized);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "*5 GPa | gigapascal",
          "*5 kW | kilowatt",
          "*5 KW | kilowatt",
          "*5 mW | milliwatt",
          "*5 MW | megawatt",
          "*5MW | megawatt",
          "*5 MWh | megawatt hour",
          "*5 mAh | milliampere hour",
          "*5 μm | micrometre",
          "*5 µm | micrometre",
          "*5 microns | micrometre",
          "*7nm | nanometre",
          "*5 kN | kilonewton",
          "*5 TWh | terawatt hour",
          "*5 kHz | kilohertz",
          "*5 khz | kilohertz",
          "*5 MB | megabyte",
          "*5 Mb | megabit",
          "*5 GiB | gibibyte",
          "*5 Mbps | megabit per second",
          "*5 MB/s | megabyte per second",
          "*5 mSv | millisievert",
          "*5 millisieverts | millisievert",
          "*5 petajoules | petajoule",
          "*5 gigalitres | gigalitre",
          "*5 hectopascals | hectopascal",
          "*5 Mt | megatonne",
          "*5mm | millimetre",
        })
    void prefixesMakeSymbolsAndNames(String text, String normalized) {
      assertWhole(text, normalized);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "*20% | percent",
          "*20 per cent | percent",
          "*20 percentage points | percentage point",
          "*20 bps | basis point",
          "*5 ppb | part per billion",
          "*5 parts per million | part per million",
          "*5 sq. ft | square foot",
          "*5 sqm | square metre",
          "*5 cubic feet | cubic foot",
          "*5 cu ft | cubic foot",
          "*5 metres squared | square metre",
          "*5 mmBtu | million British thermal unit",
          "*5 British thermal units | British thermal unit",
          "*5 fl oz | fluid ounce",
          "*5 US gallons | US gallon",
          "*5 troy ounces | troy ounce",
          "*5 boe | barrel of oil equivalent",
          "*5 barrels of oil equivalent | barrel of oil equivalent",
          "*5 short tons | short ton",
          "*5 tonnes of CO2 | tonne of CO2",
          "*5 pounds-force | pound-force",
          "*5 lbs | pound",
          "*5 hp | horsepower",
          "*5 bytes | byte",
          "*5 revolutions | revolution",
          "*5 rpm | revolution per minute",
          "*5 million t | tonne",
          "two *cups | cup",
        })
    void wordsOfNewspapersAreMeasures(String text, String normalized) {
      assertWhole(text, normalized);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "*40C | celsius",
          "-*40C | celsius",
          "was *40 C today | celsius",
          "*40°C | celsius",
          "*40 °C | celsius",
          "*40 degrees Celsius | celsius",
          "*38.5C | celsius",
          "*104F | fahrenheit",
          "*2.5 F | fahrenheit",
          "*9.58s | second",
          "*9 s | second",
          "*2 A at 5 V | ampere",
          "*12V battery | volt",
          "*1.5L engine | litre",
          "*2L bottle | litre",
          "*3 tesla magnets | tesla",
          "*3 T in the bore | tesla",
          "*5 t of ore | tonne",
        })
    void letterAloneIsASymbolWhereNothingSpeaksAgainst(String text, String normalized) {
      Match<Unit> match = Objects.requireNonNull(measure(text));
      assertThat(match.value().normalized()).isEqualTo(normalized);
    }

    @Test
    void everyFormOfTheTableIsReadWhole() {
      for (Row row : UnitTable.INSTANCE.rows()) {
        row.words().forEach(word -> assertForm(word, row));
        row.symbols().stream()
            .filter(symbol -> symbol.charAt(0) != '-')
            .forEach(symbol -> assertForm(symbol, row));
        for (String stem : row.stems()) {
          for (String prefix : row.prefixes()) {
            assertThat(measure("*5 " + prefix + stem)).as(prefix + stem).isNotNull();
          }
        }
      }
    }

    private static void assertForm(String form, Row row) {
      Pieces pieces = new Pieces(Tokenizer.tokenize("5 " + form));
      Unit.Kind kind = row.kind().equals("TIME") ? Unit.Kind.TIME : Unit.Kind.MEASURE;
      assertThat(Units.measure(pieces, 1))
          .as(form)
          .isEqualTo(new Match<>(new Unit(row.name(), kind), pieces.size()));
    }

    private static void assertWhole(String text, String normalized) {
      Match<Unit> match = Objects.requireNonNull(measure(text), text);
      assertThat(match.value().normalized()).as(text).isEqualTo(normalized);
      Pieces pieces = new Pieces(Tokenizer.tokenize(text.replace("*", "")));
      assertThat(match.end()).as(text).isEqualTo(pieces.size());
    }

    /** The measure after the numeral that begins behind the star. */
    private static @Nullable Match<Unit> measure(String text) {
      Pieces pieces = new Pieces(Tokenizer.tokenize(text.replace("*", "")));
      return Units.measure(pieces, afterNumber(pieces, text.indexOf('*')));
    }
  }

  @Nested
  class Money {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "TOP 40",
          "ALL 200 workers",
          "TRY 5 things",
          "CUP 2018",
          "PHP 5.3",
          "AMD 64",
          "SDG 5",
          "all 5,000",
          "R2",
          "N95",
          "P5",
          "K2",
          "Dr 5",
          "a $",
          "XXX 5",
          "usd 5",
        })
    void codesThatAreWordsAreNoMoneyBeforeSmallNumbers(String text) {
      Match<Unit> match = Units.moneyBefore(new Pieces(Tokenizer.tokenize(text)), 0);
      assertThat(match).isNull();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "USD 200 | USD",
          "USD115 | USD",
          "AUD 60 | AUD",
          "US $58.24 | USD",
          "US$5 | USD",
          "HK$5 | HKD",
          "TRY 5.2 million | TRY",
          "TRY 5,200 | TRY",
          "PHP 1,250,000 | PHP",
          "R500 million | ZAR",
          "R1,200 | ZAR",
          "N5 billion | NGN",
          "DM 500 mln | DEM",
          "FFr 20m | FRF",
          "SKr 5 | SEK",
          "PS 5 | GBP",
          "Y= 5 | JPY",
          "Rs. 5 | INR",
          "₹5 | INR",
          "GH¢5 | GHS",
          "KSh 5 | KES",
          "BTC 5 | bitcoin",
          "FRF 5 | FRF",
        })
    void signsAndCodesStandBeforeTheNumber(String text, String currency) {
      Match<Unit> match =
          Objects.requireNonNull(Units.moneyBefore(new Pieces(Tokenizer.tokenize(text)), 0));
      assertThat(match.value()).isEqualTo(new Unit(currency, Unit.Kind.MONEY));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "*5 won a cup",
          "*12 won awards",
          "*5 real friends",
          "*200 TOP names",
          "*2018 CUP final",
          "*200 ALL",
          "*31 US men",
          "*31.20 US men",
          "*5 Sen. Ranta",
          "five *p",
          "*5 P",
          "*5 p.m.",
          "*5 pounds",
          "*3 ethers",
        })
    void wordsAreNoMoneyBehindSmallNumbers(String text) {
      assertThat(moneyAfter(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "*200 EUR | EUR",
          "*200 USD | USD",
          "*5,200 TRY | TRY",
          "*31.20 US | USD",
          "*31.20 US in May | USD",
          "*5 dlrs | USD",
          "*5 Hong Kong dlrs | HKD",
          "*5 stg | GBP",
          "*5 Costa Rican colones | CRC",
          "*5 Costa Rican colóns | CRC",
          "*5 Egyptian pounds | EGP",
          "*5 Danish kroner | DKK",
          "*5 Danish crowns | DKK",
          "*5 Swedish kronor | SEK",
          "*5 Icelandic krónur | ISK",
          "*5 Czech crowns | CZK",
          "*5 crowns | crown",
          "*5 pesos | peso",
          "*5 riyals | riyal",
          "*5 Saudi riyals | SAR",
          "*5 francs | franc",
          "*5 dinars | dinar",
          "*5 Kuwaiti dinars | KWD",
          "*5 Trinidad & Tobago dollars | TTD",
          "*5 forints | HUF",
          "*5 zlotys | PLN",
          "*5 Ukrainian hryvnias | UAH",
          "*5 drachmas | GRD",
          "*5 French francs | FRF",
          "*5 Italian lire | ITL",
          "*5 West German marks | DEM",
          "*5 million won | KRW",
          "*5,000 won | KRW",
          "*5 million mark | DEM",
          "*5 Ecus | XEU",
          "*118.5p | penny",
          "*68 p | penny",
          "*5 pence | penny",
          "*65c | cent",
          "*65 cts | cent",
          "*5 sen | sen",
          "*5 kopecks | kopeck",
          "*5 paise | paisa",
          "*5 kuai | CNY",
          "*5 bucks | USD",
          "*5 quid | GBP",
          "*5 bitcoin | bitcoin",
          "*5 satoshis | satoshi",
        })
    void namesAndCodesStandBehindTheNumber(String text, String currency) {
      Match<Unit> match = Objects.requireNonNull(moneyAfter(text));
      assertThat(match.value()).isEqualTo(new Unit(currency, Unit.Kind.MONEY));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"$75 Canadian geese", "$75 and", "$75", "£75 Canadian", "$75 US men", "$75US"})
    void otherWordsDoNotSayWhoseDollarsTheyAre(String text) {
      assertThat(Units.dollars(new Pieces(Tokenizer.tokenize(text)), 0, 2)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "$75 U.S., USD",
      "$75 US, USD",
      "$75 Canadian, CAD",
      "$75 Australian for it, AUD",
      "$75 Hong Kong, HKD",
    })
    void nationBehindTheNumberSaysWhoseDollarsTheyAre(String text, String currency) {
      Match<Unit> match =
          Objects.requireNonNull(Units.dollars(new Pieces(Tokenizer.tokenize(text)), 0, 2));
      assertThat(match.value().normalized()).isEqualTo(currency);
    }

    private static @Nullable Match<Unit> moneyAfter(String text) {
      Pieces pieces = new Pieces(Tokenizer.tokenize(text.replace("*", "")));
      return Units.moneyAfter(pieces, afterNumber(pieces, text.indexOf('*')));
    }
  }

  @Nested
  class Normalization {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ship", "win above replacement", "kilogram of", "5"})
    void otherWordsAreNoUnits(String written) {
      assertThat(Units.normalize(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "dollars per barrel | USD per barrel",
          "united states dollar per barrel | USD per barrel",
          "USD per barrel | USD per barrel",
          "$ a share | USD per share",
          "percentage | percent",
          "% | percent",
          "revolutions per minute | revolution per minute",
          "pound-mass | pound",
          "pound sterling | GBP",
          "japanese yen | JPY",
          "croatian kuna | HRK",
          "Rs | INR",
          "parts-per-billion | part per billion",
          "milliampere-hour | milliampere hour",
          "foot pound-force | pound-foot",
          "dollar per mega british thermal unit | USD per million British thermal unit",
          "ampere per square centimetre | ampere per square centimetre",
          "A/cm2 | ampere per square centimetre",
          "tonnes per year | tonne per year",
          "years old | year of age",
          "kilograms of ore | kilogram",
          "month of age | month of age",
          "time per day | time per day",
        })
    void unitIsNormalized(String written, String normalized) {
      assertThat(Units.normalize(written)).contains(normalized);
    }

    @Test
    void normalizedUnitIsItsOwn() {
      for (Row row : UnitTable.INSTANCE.rows()) {
        assertThat(Units.normalize(row.name())).contains(row.name());
      }
    }
  }

  private static int afterNumber(Pieces pieces, int offset) {
    int at = pieces.at(offset);
    if (!pieces.isDigits(at)) {
      return at;
    }
    int end = at + 1;
    while ((pieces.isMarkIn(end, ".,") || pieces.isDigits(end)) && pieces.glued(end)) {
      end++;
    }
    return pieces.is(end, "million") || pieces.is(end, "mln") ? end + 1 : end;
  }
}
