package org.copydesk.phrase;

/** What a word is, as far as its form and letter case tell. */
public enum WordClass {
  /** {@code the}, {@code each}, {@code his}. */
  DETERMINER,
  /** {@code it}, {@code them}, {@code nobody}. */
  PRONOUN,
  /** {@code who}, {@code which}, {@code that}. */
  RELATIVE,
  /** {@code of}, {@code amid}. */
  PREPOSITION,
  /** {@code while}, {@code because}; {@code after}, {@code as}, which are prepositions too. */
  SUBORDINATOR,
  /** {@code and}, {@code or}, {@code but}. */
  COORDINATOR,
  /** {@code is}, {@code will}, {@code had}: a finite form. */
  AUXILIARY,
  /** {@code two}, {@code million}. */
  NUMBER,
  /** A month, a day of the week, {@code yesterday}. */
  CALENDAR,
  /** {@code also}, {@code sharply}. */
  ADVERB,
  ADJECTIVE,
  /** A form that is hardly anything but a verb: {@code asks}, {@code provide}. */
  VERB,
  /** A past form that is no participle: {@code rose}. */
  PAST,
  /** A participle, or the past of a regular verb: {@code killed}. */
  PARTICIPLE,
  /** {@code raising}. */
  GERUND,
  /** A noun in -ing: {@code building}. */
  GERUND_NOUN,
  /** {@code report}. */
  NOUN_OR_VERB,
  /** {@code reports}. */
  PLURAL_OR_VERB,
  PLURAL,
  /** A noun in the singular; every word that nothing else is known of. */
  NOUN,
  /** A word with a capital that the beginning of a sentence does not explain. */
  NAME,
  /** A number in digits, a mark or an address. */
  OTHER;

  /** Whether a word may stand in a noun phrase as or before its head. */
  public boolean isNominal() {
    return switch (this) {
      case ADJECTIVE,
          PARTICIPLE,
          GERUND,
          GERUND_NOUN,
          NOUN_OR_VERB,
          PLURAL_OR_VERB,
          PLURAL,
          NOUN,
          NAME ->
          true;
      case DETERMINER,
          PRONOUN,
          RELATIVE,
          PREPOSITION,
          SUBORDINATOR,
          COORDINATOR,
          AUXILIARY,
          NUMBER,
          CALENDAR,
          ADVERB,
          VERB,
          PAST,
          OTHER ->
          false;
    };
  }

  /** Whether a word is a noun, or may be one. */
  public boolean isNoun() {
    return isNominal() && this != ADJECTIVE && this != PARTICIPLE && this != GERUND;
  }
}
