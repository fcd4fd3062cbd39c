package org.copydesk.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.phrase.WordTable;

/**
 * A word of English number names.
 *
 * @param role where it may stand
 * @param value what it adds or multiplies by
 */
record NumberWord(Role role, BigDecimal value) {

  enum Role {
    /** Zero to nine. */
    UNIT,
    /** Ten to nineteen. */
    TEEN,
    /** Twenty to ninety. */
    TENS,
    HUNDRED,
    /** Thousand and above, and a dozen: multiplies what stands before it. */
    MAGNITUDE,
    /** A short form of a magnitude that needs digits before it: k, mln, bn. */
    SHORT_MAGNITUDE,
    /** The name of one part: half, third. */
    PART,
    /** The name of several parts: thirds. */
    PARTS,
    /** Hundreds, dozens: one to ten of them. */
    PLURAL
  }

  static final WordTable<NumberWord> TABLE = new WordTable<>(table());

  private static Map<String, NumberWord> table() {
    Map<String, NumberWord> table = new HashMap<>();
    put(table, Role.UNIT, 0, "one two three four five six seven eight nine");
    for (String zero : new String[] {"zero", "nought", "naught", "nil"}) {
      table.put(zero, new NumberWord(Role.UNIT, BigDecimal.ZERO));
    }
    put(
        table,
        Role.TEEN,
        9,
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    String[] tens = {
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "fourty"
    };
    for (int i = 0; i < tens.length; i++) {
      table.put(
          tens[i], new NumberWord(Role.TENS, BigDecimal.valueOf(i == 8 ? 40 : 10L * (i + 2))));
    }
    table.put("hundred", new NumberWord(Role.HUNDRED, BigDecimal.valueOf(100)));
    table.put("hundreds", new NumberWord(Role.PLURAL, BigDecimal.valueOf(100)));
    table.put("scores", new NumberWord(Role.PLURAL, BigDecimal.valueOf(20)));
    table.put("tens", new NumberWord(Role.PLURAL, BigDecimal.TEN));
    magnitude(table, 12, "dozen", "doz");
    power(table, 3, "thousand", "k");
    power(table, 5, "lakh lac", "");
    power(table, 6, "million", "mn mln mil mio");
    power(table, 7, "crore", "cr");
    power(table, 9, "billion", "bn bln");
    power(table, 12, "trillion", "tn trn tln");
    power(table, 15, "quadrillion", "");
    power(table, 18, "quintillion", "");
    String[] parts = {
      "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
    };
    for (int i = 0; i < parts.length; i++) {
      BigDecimal value = BigDecimal.valueOf(i + 2);
      table.put(parts[i], new NumberWord(Role.PART, value));
      table.put(i == 0 ? "halves" : parts[i] + "s", new NumberWord(Role.PARTS, value));
    }
    part(table, "fourth", 4);
    part(table, "twentieth", 20);
    part(table, "hundredth", 100);
    part(table, "thousandth", 1000);
    part(table, "millionth", 1_000_000);
    part(table, "billionth", 1_000_000_000);
    part(table, "trillionth", 1_000_000_000_000L);
    return table;
  }

  private static void put(Map<String, NumberWord> table, Role role, int before, String words) {
    int value = before;
    for (String word : words.split(" ", -1)) {
      table.put(word, new NumberWord(role, BigDecimal.valueOf(++value)));
    }
  }

  private static void part(Map<String, NumberWord> table, String word, long value) {
    table.put(word, new NumberWord(Role.PART, BigDecimal.valueOf(value)));
    table.put(word + "s", new NumberWord(Role.PARTS, BigDecimal.valueOf(value)));
  }

  private static void power(
      Map<String, NumberWord> table, int power, String words, String shortWords) {
    long value = BigDecimal.ONE.movePointRight(power).longValueExact();
    for (String word : words.split(" ", -1)) {
      magnitude(table, value, word, word);
    }
    if (!shortWords.isEmpty()) {
      for (String word : shortWords.split(" ", -1)) {
        table.put(word, new NumberWord(Role.SHORT_MAGNITUDE, BigDecimal.valueOf(value)));
      }
    }
  }

  private static void magnitude(
      Map<String, NumberWord> table, long value, String word, String other) {
    NumberWord magnitude = new NumberWord(Role.MAGNITUDE, BigDecimal.valueOf(value));
    table.put(word, magnitude);
    table.put(other, magnitude);
    NumberWord plural = new NumberWord(Role.PLURAL, BigDecimal.valueOf(value));
    table.put(word + "s", plural);
    table.put(other + "s", plural);
  }
}
