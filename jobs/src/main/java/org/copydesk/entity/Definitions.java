package org.copydesk.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.TokenizedText;

/**
 * Where an article itself says that two names are one: "Popular Mobilization Units (PMU)", "PMU
 * (Popular Mobilization Units)", "the Units, or PMU,", "X, also known as Y", "Daesh (IS)".
 */
final class Definitions {

  /** Between two names; what stands in brackets may come before. */
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "(?:\\s*\\([^()]{0,40}\\)|\\))?,?\\s*\\(?\\s*"
              + "(?:(?:(?:who|which|that) (?:is|was|are) )?"
              + "(?:(?:also|better|formerly|previously|commonly|widely|popularly|locally|once) )*"
              + "(?:known|called|referred to) (?:(?:locally|widely|simply|commonly) )?as|a\\.?k\\.?a\\.?)"
              + "\\s+(?:the )?[\"“'‘]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENED =
      Pattern.compile("\\s*\\((?:or |the |also |hereafter |\"|“|'|‘)*");

  /** Brackets that don't say how what they hold is meant. */
  private static final Pattern BARE = Pattern.compile("\\s*\\((?:the )?");

  /** Agencies and stations that stand in brackets behind whom the news has from them. */
  private static final Set<String> SOURCES =
      Set.of(
          ("afp,ap,associated press,dpa,upi,efe,ansa,irna,isna,kcna,pti,abc,bbc,cbs,cnn,nbc,voa,rfe rl,"
                  + "voice of america")
              .split(",", -1));

  private static final Pattern OR = Pattern.compile(",? or (?:the )?", Pattern.CASE_INSENSITIVE);

  /** The longest text between two names that is looked at, in code units. */
  private static final int REACH = 90;

  private static final int MOST_WORDS_BEFORE = 2;

  /** How the text says it. */
  enum Kind {
    /** By brackets or "or", and the initials of the one are the other. */
    INITIALS,
    /** By brackets alone, both being organisations. */
    BRACKETS,
    /** By "known as", whatever the two were taken for. */
    KNOWN_AS
  }

  /**
   * One of them.
   *
   * @param kind how the text says it
   * @param shorter index of the mention that is the other's short or second name
   * @param fuller index of the mention with the fuller name
   * @param wordsBefore how many words before the fuller mention the initials need as well
   */
  record Definition(Kind kind, int shorter, int fuller, int wordsBefore) {}

  private final TokenizedText text;
  private final List<Entity> entities;
  private final List<NameForm> forms;
  private final List<Definition> found = new ArrayList<>();

  private Definitions(TokenizedText text, List<Entity> entities, List<NameForm> forms) {
    this.text = text;
    this.entities = entities;
    this.forms = forms;
  }

  /** Those between a mention and the next, in the order of the text. */
  static List<Definition> in(TokenizedText text, List<Entity> entities, List<NameForm> forms) {
    Definitions definitions = new Definitions(text, entities, forms);
    for (int mention = 1; mention < entities.size(); mention++) {
      int end = entities.get(mention - 1).span().end();
      int begin = entities.get(mention).span().begin();
      boolean same = forms.get(mention).key().equals(forms.get(mention - 1).key());
      if (begin > end && begin - end <= REACH && !same) {
        definitions.add(mention, text.text().substring(end, begin));
      }
    }
    return definitions.found;
  }

  private void add(int mention, String between) {
    int end = entities.get(mention).span().end();
    if (OPENED.matcher(between).matches() && closes(text.text(), end)) {
      if (!addInitials(mention, mention - 1) && !addInitials(mention - 1, mention)) {
        addSecondName(mention, BARE.matcher(between).matches());
      }
    } else if (OR.matcher(between).matches() && follows(text.text(), end)) {
      addInitials(mention, mention - 1);
    } else if (KNOWN_AS.matcher(between).matches()) {
      found.add(new Definition(Kind.KNOWN_AS, mention, mention - 1, 0));
    }
  }

  /**
   * An organisation in brackets behind an organisation is its second name; the first is the second
   * where it alone looks like an acronym, that of a name in another language. In bare brackets, one
   * word may as well be a source or an opponent: "Arsenal (Chelsea)".
   */
  private void addSecondName(int inBrackets, boolean bare) {
    NameForm first = forms.get(inBrackets - 1);
    NameForm second = forms.get(inBrackets);
    if (first.type() == EntityType.ORG
        && second.type() == EntityType.ORG
        && second.key().length() > 1
        && !(bare && isAnother(second))) {
      boolean firstIsShort = Acronyms.isAcronym(first.text()) && !Acronyms.isAcronym(second.text());
      found.add(
          firstIsShort
              ? new Definition(Kind.BRACKETS, inBrackets - 1, inBrackets, 0)
              : new Definition(Kind.BRACKETS, inBrackets, inBrackets - 1, 0));
    }
  }

  /** Whether a name in bare brackets need not be that of what stands before them. */
  private static boolean isAnother(NameForm name) {
    boolean oneWord = name.key().indexOf(' ') < 0 && !Acronyms.isAcronym(name.text());
    return oneWord || SOURCES.contains(name.key());
  }

  private boolean addInitials(int shorter, int fuller) {
    NameForm acronym = forms.get(shorter);
    NameForm name = forms.get(fuller);
    if (name.type() == EntityType.PER
        || !Acronyms.isAcronym(acronym.text())
        || name.key().indexOf(' ') < 0) {
      return false;
    }
    int wordsBefore =
        Acronyms.abbreviates(acronym.key(), name.key())
            ? 0
            : wordsBefore(acronym.key(), name.key(), entities.get(fuller).span().begin());
    return wordsBefore >= 0
        && found.add(new Definition(Kind.INITIALS, shorter, fuller, wordsBefore));
  }

  /**
   * "Iran's Revolutionary Guards Corps (IRGC)": how many words before {@code begin} have the first
   * letters of the acronym whose last are the name's; -1 where they don't.
   */
  private int wordsBefore(String acronym, String name, int begin) {
    String initials = Acronyms.mainInitials(name);
    int words = acronym.length() - initials.length();
    if (words < 1
        || words > MOST_WORDS_BEFORE
        || initials.length() < 2
        || !acronym.endsWith(initials)) {
      return -1;
    }
    int token = text.tokenAt(begin) - 1;
    for (int letter = words - 1; letter >= 0; letter--, token--) {
      if (token > 0 && isPossessive(token)) {
        token--;
      }
      if (token < 0
          || Character.toLowerCase(text.text().charAt(text.begin(token)))
              != acronym.charAt(letter)) {
        return -1;
      }
    }
    return words;
  }

  private boolean isPossessive(int token) {
    return text.isIgnoreCase(token, "'s") || text.isIgnoreCase(token, "’s");
  }

  private static boolean closes(String text, int end) {
    int at = end;
    while (at < text.length() && "\"”'’".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ')';
  }

  private static boolean follows(String text, int end) {
    return end == text.length() || ",.;)".indexOf(text.charAt(end)) >= 0;
  }
}
