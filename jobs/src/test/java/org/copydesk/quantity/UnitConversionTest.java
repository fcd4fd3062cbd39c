package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.UnitTable.Row;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.Units;

class UnitConversionTest {

  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  @ParameterizedTest
  @CsvSource({
    "gallon, litre",
    "ton, kilogram",
    "USD, EUR",
    "ship, metre",
    "metre, second",
    "kilogram, pound-force",
    "byte, percent",
    "mile per gallon, kilometre per litre",
  })
  void otherUnitsAreNotConverted(String from, String to) {
    assertThat(UnitConversion.convert(BigDecimal.ONE, from, to)).isEmpty();
  }

  /** NIST Special Publication 811 (2008), appendix B.8; the SI brochure; US oil and gas tables. */
  @ParameterizedTest
  @CsvSource({
    "1, foot, metre, 0.3048",
    "1, inch, centimetre, 2.54",
    "7, mile, kilometre, 11.265408",
    "1, nautical mile, kilometre, 1.852",
    "1, acre, hectare, 0.40468564224",
    "1, square mile, square kilometre, 2.589988110336",
    "1, square foot, square metre, 0.09290304",
    "1, cubic foot, cubic metre, 0.028316846592",
    "1, acre foot, cubic foot, 43560",
    "1, US gallon, litre, 3.785411784",
    "1, imperial gallon, litre, 4.54609",
    "1, barrel, US gallon, 42",
    "1, pound, gram, 453.59237",
    "16, ounce, pound, 1",
    "1, stone, pound, 14",
    "1, short ton, pound, 2000",
    "1, long ton, pound, 2240",
    "1, troy ounce, gram, 31.1034768",
    "5, carat, gram, 1",
    "1, tonne, kilogram, 1000",
    "1, mile per hour, kilometre per hour, 1.609344",
    "1, knot, metre per second, 0.5144444444444444",
    "1, metre per second, kilometre per hour, 3.6",
    "1, pound-force, newton, 4.4482216152605",
    "1, kilogram-force, newton, 9.80665",
    "1, pound-foot, newton metre, 1.3558179483314004",
    "1, pound per square inch, kilopascal, 6.894757293168",
    "1, bar, hectopascal, 1000",
    "1, atmosphere, hectopascal, 1013.25",
    "1, inch, millimetre, 25.4",
    "1, horsepower, watt, 745.6998715822702",
    "1, kilowatt hour, megajoule, 3.6",
    "1, kilocalorie, kilojoule, 4.184",
    "1, British thermal unit, kilojoule, 1.05505585262",
    "1, therm, megajoule, 105.505585262",
    "1, megaton, petajoule, 4.184",
    "1, ampere hour, coulomb, 3600",
    "1, curie, gigabecquerel, 37",
    "212, fahrenheit, celsius, 100",
    "-40, fahrenheit, celsius, -40",
    "20, celsius, kelvin, 293.15",
    "37, celsius, fahrenheit, 98.6",
    "1, basis point, percent, 0.01",
    "1, part per billion, part per million, 0.001",
    "1, gigabyte, megabit, 8000",
    "1, kibibyte, byte, 1024",
    "1, fortnight, hour, 336",
    "1, decade, month, 120",
    "1, year, day, 365.2425",
    "180, degree, radian, 3.141592653589793",
    "1, light year, astronomical unit, 63241.07708426628",
    "1, milligram per decilitre, gram per litre, 0.01",
    "1, microgram per cubic metre, nanogram per litre, 1",
    "1, ampere per square centimetre, kiloampere per square metre, 10",
    "9.80665, metre per second squared, foot per second squared, 32.17404855643045",
  })
  void factorsAreThosePublished(BigDecimal value, String from, String to, BigDecimal expected) {
    assertClose(convert(value, from, to), expected);
  }

  @Test
  void unitsOfTheLibraryAreTheLibrarysOwn() {
    assertThat(UnitConversion.unit("metre")).contains(Units.METRE);
    assertThat(UnitConversion.unit("kilogram").orElseThrow().isEquivalentTo(same(Units.KILOGRAM)))
        .isTrue();
    assertThat(UnitConversion.unit("newton")).contains(Units.NEWTON);
    assertThat(UnitConversion.unit("gigapascal")).contains(Units.PASCAL.prefix(MetricPrefix.GIGA));
    assertThat(UnitConversion.unit("percent")).contains(Units.PERCENT);
  }

  @Test
  void everyDefinitionOfTheTableIsAUnit() {
    for (Row row : UnitTable.INSTANCE.rows()) {
      if (!row.definition().isEmpty()) {
        assertThat(UnitConversion.unit(row.name())).as(row.name()).isPresent();
      }
    }
  }

  @Test
  void everySymbolHasTheDimensionOfItsLine() {
    for (Row row : UnitTable.INSTANCE.rows()) {
      Unit<?> unit = UnitConversion.unit(row.name()).orElse(AbstractUnit.ONE);
      for (String stem : row.stems()) {
        for (String prefix : row.prefixes()) {
          String text = "5 " + prefix + stem;
          Match<org.copydesk.quantity.Unit> match =
              org.copydesk.quantity.Units.measure(new Pieces(Tokenizer.tokenize(text)), 1);
          String name = Objects.requireNonNull(match, text).value().normalized();
          assertThat(UnitConversion.unit(name).orElseThrow().isCompatible(same(unit)))
              .as("%s is a %s", text, name)
              .isTrue();
        }
      }
    }
  }

  @Property(tries = 2_000, seed = "1")
  void thereAndBackIsTheSame(
      @ForAll("pairs") List<String> pair,
      @ForAll @BigRange(min = "0.01", max = "1000000000") BigDecimal value) {
    BigDecimal there = convert(value, pair.get(0), pair.get(1));
    assertClose(convert(there, pair.get(1), pair.get(0)), value);
  }

  /** Two units of the table that measure the same. */
  @Provide
  Arbitrary<List<String>> pairs() {
    List<String> names =
        UnitTable.INSTANCE.rows().stream()
            .map(Row::name)
            .filter(name -> UnitConversion.unit(name).isPresent())
            .toList();
    List<List<String>> pairs = new ArrayList<>();
    for (String one : names) {
      for (String two : names) {
        if (UnitConversion.convert(BigDecimal.ONE, one, two).isPresent()) {
          pairs.add(List.of(one, two));
        }
      }
    }
    return Arbitraries.of(pairs);
  }

  private static BigDecimal convert(BigDecimal value, String from, String to) {
    return UnitConversion.convert(value, from, to).orElseThrow();
  }

  private static void assertClose(BigDecimal actual, BigDecimal expected) {
    BigDecimal scale = expected.abs().max(new BigDecimal("1e-12"));
    BigDecimal difference = actual.subtract(expected).abs().divide(scale, MathContext.DECIMAL64);
    assertThat(difference).as("%s and %s", actual, expected).isLessThan(TOLERANCE);
  }

  @SuppressWarnings("unchecked") // the library compares only units of one type of quantity
  private static <Q extends javax.measure.Quantity<Q>> Unit<Q> same(Unit<?> unit) {
    return (Unit<Q>) unit;
  }
}
