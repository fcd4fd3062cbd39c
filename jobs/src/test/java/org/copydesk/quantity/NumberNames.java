package org.copydesk.quantity;

/** Spells whole numbers in English words. */
final class NumberNames {

  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final String[] MAGNITUDES = {
    "", " thousand", " million", " billion", " trillion", " quadrillion"
  };

  private NumberNames() {}

  /**
   * The name of a number.
   *
   * @param number from 0 to less than 10^18
   * @param joint what stands before the tens and units: {@code " and "} or a space
   */
  static String spell(long number, String joint) {
    if (number == 0) {
      return SMALL[0];
    }
    StringBuilder name = new StringBuilder();
    long power = 1_000_000_000_000_000L;
    for (int i = MAGNITUDES.length - 1; i >= 0; i--) {
      int group = (int) (number / power % 1000);
      if (group > 0) {
        boolean tail = i == 0 && group < 100 && !name.isEmpty();
        name.append(name.isEmpty() ? "" : tail ? joint : " ");
        name.append(belowThousand(group, joint)).append(MAGNITUDES[i]);
      }
      power /= 1000;
    }
    return name.toString();
  }

  private static String belowThousand(int number, String joint) {
    if (number < 100) {
      return belowHundred(number);
    }
    String hundreds = SMALL[number / 100] + " hundred";
    return number % 100 == 0 ? hundreds : hundreds + joint + belowHundred(number % 100);
  }

  private static String belowHundred(int number) {
    if (number < 20) {
      return SMALL[number];
    }
    String tens = TENS[number / 10];
    return number % 10 == 0 ? tens : tens + "-" + SMALL[number % 10];
  }
}
