package org.copydesk.quote;

import java.util.Set;

/** Closed classes of English words that bound the noun phrases around a reporting verb. */
final class FunctionWords {

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "my",
          "our", "your", "one", "another", "some", "many", "several", "most", "both", "two",
          "three", "no", "each", "every");

  /** Determiners that always begin a noun phrase. */
  static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "its", "their");

  static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "you", "who", "another", "others", "both");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "from",
          "in",
          "at",
          "with",
          "by",
          "to",
          "on",
          "about",
          "against",
          "during",
          "after",
          "before",
          "under",
          "over",
          "since",
          "via",
          "near",
          "between",
          "among",
          "into",
          "through",
          "within",
          "including",
          "like",
          "without",
          "around",
          "toward",
          "towards",
          "outside",
          "inside",
          "amid",
          "despite",
          "upon",
          "following");

  static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "but",
          "or",
          "nor",
          "that",
          "which",
          "if",
          "when",
          "while",
          "as",
          "because",
          "though",
          "although",
          "where",
          "whether",
          "until",
          "unless",
          "so",
          "than",
          "what",
          "why",
          "how",
          "who",
          "whom",
          "whose",
          "then",
          "yet");

  static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "having",
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "being",
          "will",
          "would",
          "could",
          "should",
          "may",
          "might",
          "can",
          "must",
          "did",
          "do",
          "does",
          "not",
          "n't",
          "also",
          "later",
          "earlier",
          "then",
          "once",
          "again",
          "recently",
          "still",
          "never",
          "ever",
          "always",
          "often",
          "even",
          "just",
          "already",
          "first",
          "quoted",
          "himself",
          "herself",
          "themselves",
          "itself",
          "further",
          "now",
          "soon",
          "went",
          "goes",
          "on",
          "to",
          "both",
          "all",
          "tried",
          "appeared",
          "seemed",
          "began",
          "continued");

  /** Words that join a clause to the one before it. */
  static final Set<String> COORDINATORS = Set.of("and", "but", "or", "nor", "then", "yet");

  /** Words that open a clause within another. */
  static final Set<String> SUBORDINATORS =
      Set.of(
          "when", "while", "as", "though", "although", "where", "until", "unless", "whose", "whom");

  /** Forms after which a past participle is passive. */
  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m");

  /** Prepositions that open a clause too. */
  static final Set<String> TEMPORAL = Set.of("after", "before", "since");

  /** Verbs that have a subject before them. */
  static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would",
          "can", "could", "may", "might", "must", "should");

  /** Words that open a clause that is what somebody says, thinks or asks. */
  static final Set<String> COMPLEMENTIZERS =
      Set.of("that", "if", "whether", "because", "why", "how", "what", "than");

  static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our");

  /** Nouns that give words as their owner's: <i>his claim that</i>. Compiled for Copydesk. */
  static final Set<String> REPORTING_NOUNS =
      Set.of(
          "accusation",
          "admission",
          "advice",
          "announcement",
          "answer",
          "argument",
          "assertion",
          "call",
          "calls",
          "charge",
          "claim",
          "claims",
          "comment",
          "comments",
          "complaint",
          "contention",
          "criticism",
          "declaration",
          "denial",
          "description",
          "dictum",
          "embrace",
          "idea",
          "insistence",
          "message",
          "motto",
          "notion",
          "plan",
          "pledge",
          "prediction",
          "promise",
          "proposal",
          "question",
          "reference",
          "references",
          "refusal",
          "remark",
          "remarks",
          "reply",
          "request",
          "response",
          "slogan",
          "statement",
          "statements",
          "suggestion",
          "term",
          "testimony",
          "threat",
          "tweet",
          "tweets",
          "view",
          "vow",
          "warning",
          "warnings",
          "words");

  /** Days, which may stand between a subject and its verb. */
  static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  /** Words after which a base form is a verb. */
  static final Set<String> BEFORE_BASE =
      Set.of(
          "to", "will", "would", "could", "should", "may", "might", "can", "must", "did", "do",
          "does", "not", "n't", "they", "we", "i", "you", "who", "people", "police", "also");

  /** Words with which the writer's sentence goes on after quoted words; no attribution follows. */
  static final Set<String> CONTINUATIONS =
      Set.of(
          "and",
          "but",
          "or",
          "while",
          "which",
          "that",
          "who",
          "in",
          "at",
          "for",
          "to",
          "of",
          "because",
          "when",
          "though",
          "although",
          "before",
          "after",
          "where",
          "so",
          "with",
          "from",
          "on",
          "by",
          "is",
          "was",
          "are",
          "were",
          "has",
          "had",
          "if",
          "than",
          "about",
          "against",
          "into",
          "until",
          "since",
          "whose",
          "during",
          "then");

  /** Nouns for speakers who are not named. */
  static final Set<String> PERSONS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "analyst",
          "trader",
          "dealer",
          "broker",
          "economist",
          "source",
          "officer",
          "resident",
          "witness",
          "farmer",
          "worker",
          "aide",
          "adviser",
          "advisor",
          "lawyer",
          "attorney",
          "expert",
          "researcher",
          "scientist",
          "historian",
          "diplomat",
          "banker",
          "executive",
          "manager",
          "director",
          "teacher",
          "doctor",
          "nurse",
          "student",
          "soldier",
          "commander",
          "activist",
          "leader",
          "woman",
          "man",
          "neighbour",
          "neighbor",
          "friend",
          "colleague",
          "critic",
          "driver",
          "passenger",
          "victim",
          "survivor",
          "mother",
          "father",
          "sister",
          "brother");

  /** Further nouns for who or what speaks: offices, which names stand for too, and documents. */
  private static final Set<String> SOURCES =
      Set.of(
          "people",
          "police",
          "candidate",
          "rival",
          "mayor",
          "governor",
          "senator",
          "president",
          "minister",
          "judge",
          "report",
          "poll",
          "study",
          "studies",
          "survey",
          "message",
          "memo",
          "statement",
          "transcript");

  private FunctionWords() {}

  /** Whether a lower-case noun is for persons, one or more. */
  static boolean isPerson(String noun) {
    return isOneOrMore(noun, PERSONS);
  }

  /** Whether a lower-case noun is for who or what speaks, one or more. */
  static boolean isSource(String noun) {
    return isPerson(noun) || isOneOrMore(noun, SOURCES);
  }

  private static boolean isOneOrMore(String noun, Set<String> nouns) {
    return nouns.contains(noun)
        || (noun.endsWith("s") && nouns.contains(noun.substring(0, noun.length() - 1)));
  }
}
