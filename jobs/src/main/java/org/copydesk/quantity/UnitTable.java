package org.copydesk.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.measure.BinaryPrefix;
import javax.measure.MetricPrefix;
import javax.measure.Prefix;
import org.copydesk.phrase.PhraseTable;
import org.copydesk.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv}, with those that prefixes make of them. */
final class UnitTable {

  /**
   * A line of the table.
   *
   * @param name the normalised unit
   * @param words the name and other words, in any letter case
   * @param symbols letter for letter; those that begin with {@code -} stand only behind a prefix
   * @param prefixes the symbols of the prefixes that may stand before the symbols
   * @param kind {@code TIME}, {@code LENGTH} or empty
   * @param definition of the unit; empty where there is none
   */
  record Row(
      String name,
      List<String> words,
      List<String> symbols,
      List<String> prefixes,
      String kind,
      String definition) {

    /** The symbols that prefixes may stand before. */
    List<String> stems() {
      return symbols.stream()
          .filter(symbol -> !isWord(symbol))
          .map(symbol -> symbol.charAt(0) == '-' ? symbol.substring(1) : symbol)
          .toList();
    }
  }

  /**
   * A unit as it may be written.
   *
   * @param unit the unit
   * @param length whether it may be squared and cubed
   * @param symbol whether it stands only after digits
   */
  record Form(Unit unit, boolean length, boolean symbol) {}

  /** A unit by its name: a line of the table, with a prefix or without. */
  record Named(Row row, @Nullable Prefix prefix) {}

  /** As the SI brochure writes micro, as Unicode's compatibility sign, both in use. */
  private static final String MICRO = "μ";

  private static final String MICRO_SIGN = "µ";

  static final UnitTable INSTANCE = new UnitTable();

  private final List<Row> rows;
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, Named> names = new HashMap<>();
  private final PhraseTable<Form> phrases;

  private UnitTable() {
    rows =
        PhraseTable.rows(Unit.class, "units.tsv").stream()
            .map(
                fields ->
                    new Row(
                        fields[0],
                        Stream.concat(Stream.of(fields[0]), split(fields[1], "\\|")).toList(),
                        split(fields[2], "\\|").toList(),
                        split(fields[3], " ").toList(),
                        fields[4],
                        fields[5]))
            .toList();
    // a name of the table is the unit of its line, and so are forms that a prefix would make too
    rows.stream().filter(row -> !row.prefixes.isEmpty()).forEach(this::addPrefixed);
    rows.forEach(this::add);
    phrases = new PhraseTable<>(forms);
    forms.clear();
  }

  private static Stream<String> split(String field, String separator) {
    return Stream.of(field.split(separator, -1)).filter(part -> !part.isEmpty());
  }

  List<Row> rows() {
    return rows;
  }

  /** Units as written. */
  PhraseTable<Form> phrases() {
    return phrases;
  }

  /** A unit that has a definition, with a prefix or without, by its name. */
  @Nullable Named named(String name) {
    return names.get(name);
  }

  private void add(Row row) {
    boolean length = row.kind.equals("LENGTH");
    Unit unit = unit(row.name, row);
    for (String word : row.words) {
      forms.put(word.toLowerCase(Locale.ROOT), new Form(unit, length, false));
    }
    for (String symbol : row.symbols) {
      if (symbol.charAt(0) != '-') {
        forms.put("=" + symbol, new Form(unit, length, true));
      }
    }
    if (!row.definition.isEmpty()) {
      names.put(row.name, new Named(row, null));
    }
  }

  private void addPrefixed(Row row) {
    Stream.of(MetricPrefix.values()).forEach(prefix -> addPrefixed(row, prefix));
    if (row.prefixes.contains(BinaryPrefix.KIBI.getSymbol())) {
      Stream.of(BinaryPrefix.values()).forEach(prefix -> addPrefixed(row, prefix));
    }
  }

  private void addPrefixed(Row row, Prefix prefix) {
    String name = prefix.getName().toLowerCase(Locale.ROOT);
    boolean length = row.kind.equals("LENGTH");
    Unit unit = unit(name + row.name, row);
    names.put(unit.normalized(), new Named(row, prefix));
    Stream.concat(row.words.stream(), row.symbols.stream().filter(UnitTable::isWord))
        .forEach(
            word -> forms.put(name + word.toLowerCase(Locale.ROOT), new Form(unit, length, false)));
    String symbol = prefix.getSymbol().replace(MICRO_SIGN, MICRO);
    if (row.prefixes.contains(symbol)) {
      for (String stem : row.stems()) {
        forms.put("=" + symbol + stem, new Form(unit, length, true));
        forms.put("=" + symbol.replace(MICRO, MICRO_SIGN) + stem, new Form(unit, length, true));
      }
    }
  }

  /** Whether a symbol is a word that is read only after digits: {@code tesla}. */
  private static boolean isWord(String symbol) {
    return symbol.length() > 3 && symbol.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static Unit unit(String name, Row row) {
    return new Unit(name, row.kind.equals("TIME") ? Kind.TIME : Kind.MEASURE);
  }
}
