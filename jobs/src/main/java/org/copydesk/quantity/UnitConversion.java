package org.copydesk.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.copydesk.quantity.UnitTable.Named;
import org.copydesk.quantity.UnitTable.Row;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/**
 * Ties normalised units to units of the library (JSR 385), which knows their dimension and converts
 * them. SI units are the library's own; factors of others are those of {@code units.tsv}, exact
 * where the unit is defined so. Names that mean several units ({@code gallon}, {@code ton}), counts
 * and money have no unit here.
 */
public final class UnitConversion {

  private static final String PER = " per ";

  private static final String FROM = " from ";

  private static final String SQUARED = " squared";

  /** Digits of a conversion, beyond those of any figure in print. */
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** Read lazily, for loading the library takes longer than reading the table. */
  private static final Map<String, Optional<Unit<?>>> KNOWN = new ConcurrentHashMap<>();

  private UnitConversion() {}

  /**
   * The library's unit of a normalised unit, such as {@code kilogram per cubic metre}; empty if it
   * has none.
   */
  public static Optional<Unit<?>> unit(String normalized) {
    Optional<Unit<?>> known = KNOWN.get(normalized);
    if (known == null) {
      known = Optional.ofNullable(quotient(normalized));
      if (known.isPresent()) {
        KNOWN.put(normalized, known);
      }
    }
    return known;
  }

  /**
   * A value in another unit, with 34 digits; empty if one of the units is unknown or they measure
   * different things.
   *
   * @param from a normalised unit
   * @param to a normalised unit
   */
  public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    Optional<Unit<?>> source = unit(from);
    Optional<Unit<?>> target = unit(to);
    if (source.isEmpty() || target.isEmpty() || !source.get().isCompatible(target.get())) {
      return Optional.empty();
    }
    try {
      Number converted = source.get().getConverterToAny(target.get()).convert(value);
      return Optional.of(decimal(converted));
    } catch (IncommensurableException e) {
      throw new IllegalStateException(from + " and " + to + " were compatible", e);
    }
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof RationalNumber rational) {
      return new BigDecimal(rational.getDividend())
          .divide(new BigDecimal(rational.getDivisor()), PRECISION);
    }
    return new BigDecimal(number.toString()).round(PRECISION);
  }

  private static @Nullable Unit<?> quotient(String name) {
    Named named = UnitTable.INSTANCE.named(name);
    if (named != null) {
      return of(named);
    }
    int per = name.lastIndexOf(PER);
    if (per < 0) {
      return product(name);
    }
    Unit<?> dividend = quotient(name.substring(0, per));
    Unit<?> divisor = product(name.substring(per + PER.length()));
    return dividend == null || divisor == null ? null : dividend.divide(divisor);
  }

  private static @Nullable Unit<?> product(String name) {
    Named named = UnitTable.INSTANCE.named(name);
    if (named != null) {
      return of(named);
    }
    for (String power : List.of("square ", "cubic ")) {
      if (name.startsWith(power)) {
        Unit<?> length = product(name.substring(power.length()));
        return length == null ? null : length.pow(power.startsWith("square") ? 2 : 3);
      }
    }
    if (name.endsWith(SQUARED)) {
      Unit<?> base = product(name.substring(0, name.length() - SQUARED.length()));
      return base == null ? null : base.pow(2);
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      Unit<?> first = product(name.substring(0, space));
      Unit<?> second = product(name.substring(space + 1));
      if (first != null && second != null) {
        return first.multiply(second);
      }
    }
    return null;
  }

  private static @Nullable Unit<?> of(Named named) {
    Unit<?> unit = defined(named.row());
    return unit == null || named.prefix() == null ? unit : unit.prefix(named.prefix());
  }

  /** The unit of a definition: {@code SI m}, {@code 0.3048 metre}, {@code 5/9 kelvin from 9}. */
  private static @Nullable Unit<?> defined(Row row) {
    String definition = row.definition();
    if (definition.isEmpty()) {
      return null;
    }
    int space = definition.indexOf(' ');
    String factor = definition.substring(0, space);
    String rest = definition.substring(space + 1);
    return switch (factor) {
      case "SI" -> library(rest);
      case "NEW" -> new BaseUnit<>(rest, rest, UnitDimension.parse(rest.charAt(0)));
      default -> multiple(factor, rest);
    };
  }

  /** A multiple of another unit: {@code 5/9} and {@code kelvin from 459.67}. */
  private static Unit<?> multiple(String factor, String of) {
    int from = of.indexOf(FROM);
    String name = from < 0 ? of : of.substring(0, from);
    Unit<?> base = Objects.requireNonNull(quotient(name), () -> "no unit " + name);
    Unit<?> scaled = scaled(base, factor);
    return from < 0 ? scaled : scaled.shift(new BigDecimal(of.substring(from + FROM.length())));
  }

  private static Unit<?> library(String symbol) {
    return symbol.equals("g") ? Units.GRAM : SimpleUnitFormat.getInstance().parse(symbol);
  }

  private static Unit<?> scaled(Unit<?> base, String factor) {
    int stroke = factor.indexOf('/');
    return stroke < 0
        ? base.multiply(new BigDecimal(factor))
        : base.multiply(new BigDecimal(factor.substring(0, stroke)))
            .divide(new BigDecimal(factor.substring(stroke + 1)));
  }
}
