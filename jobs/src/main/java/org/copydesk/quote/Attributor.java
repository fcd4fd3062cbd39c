package org.copydesk.quote;

import java.util.Set;
import org.copydesk.quote.ReportingVerbs.Form;
import org.copydesk.quote.ReportingVerbs.Inflection;
import org.copydesk.quote.ReportingVerbs.Use;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cue of a quotation and the speaker beside it, in its own sentence or the one before.
 */
final class Attributor {

  /** The longest stretch beside a quotation that is looked at, in tokens. */
  private static final int WINDOW = 60;

  /** How far before an opening mark a cue stands that leads into it, in tokens. */
  private static final int NEAR = 4;

  /** How far after a closing mark its reporting verb may stand, in tokens. */
  private static final int TAIL = 25;

  /** How far before a participle the <i>with</i> may stand that governs its subject, in tokens. */
  private static final int COMPANION_REACH = 10;

  /** What may stand between a cue's verb and the words before it that belong to the cue. */
  private static final Set<String> CUE_LEADS =
      Set.of("has", "have", "had", "was", "were", "is", "are", "been", "be", "quoted", "as");

  private final QuotedText text;
  private final Subjects subjects;
  private final Mentions mentions;

  Attributor(QuotedText text) {
    this.text = text;
    this.subjects = new Subjects(text);
    this.mentions = new Mentions(text);
  }

  /** A reporting clause right after the closing mark: {@code "…," said Ames}. */
  @Nullable Attribution after(int quote) {
    int begin = text.firstAfter(quote);
    Attribution signed = signature(begin);
    if (signed != null) {
      return signed;
    }
    int end = windowAfter(quote, begin);
    while (begin < end && text.isPunctuation(begin) && isLink(begin)) {
      begin++;
    }
    if (begin >= end) {
      return null;
    }
    Attribution according = accordingTo(begin, end);
    if (according != null) {
      return according;
    }
    int verb = begin;
    while (verb < end && isCueLead(verb)) {
      verb++;
    }
    if (verb < end && isFinite(verb)) {
      Mention inverted = mentions.inverted(verb + 1, end);
      if (inverted != null && (!isLedInto(quote) || closes(inverted.end(), end))) {
        return new Attribution(inverted, cue(verb, begin), Method.CUE_AFTER);
      }
    }
    String first = text.lower(begin);
    if (FunctionWords.CONTINUATIONS.contains(first)) {
      return null;
    }
    int limit = Math.min(end, begin + TAIL);
    for (int i = begin + 1; i < limit; i++) {
      if (isFinite(i) && !isNoun(i, begin) && (isSpeech(i) || closes(i + 1, end))) {
        Mention subject = subjectBefore(i, begin);
        if (subject != null && isBeside(subject, begin)) {
          return new Attribution(subject, cue(i, begin), Method.CUE_AFTER);
        }
      }
    }
    return null;
  }

  /** The subject of a verb behind it; an infinitive has that of its clause. */
  private @Nullable Mention subjectBefore(int verb, int begin) {
    if (!is(verb - 1, "to")) {
      return subjects.before(verb, begin);
    }
    Mention subject = subjects.ofClause(verb, begin);
    return subject != null && mentions.isNounPhrase(subject) ? subject : null;
  }

  /** A name alone after a dash, which may stand on a line of its own: {@code "…" – Ames}. */
  private @Nullable Attribution signature(int dash) {
    int end = Math.min(text.tokens().size(), dash + TAIL);
    if (dash >= end || !Characters.isDash(text.firstChar(dash))) {
      return null;
    }
    Mention name = mentions.from(dash + 1, end);
    boolean alone =
        name != null
            && name.entity() != null
            && (closes(name.end(), end)
                || text.paragraphEnds(
                    text.tokens().end(name.end() - 1), text.tokens().begin(name.end())));
    return alone ? new Attribution(name, null, Method.COLON) : null;
  }

  /**
   * Whether what follows a quotation is the main clause of a sentence that opens with a subordinate
   * one, and not an attribution: <i>When Ames said "…," Holm said that</i>.
   */
  boolean isMainClause(int quote, Attribution after) {
    int begin = windowBefore(quote, text.lastBefore(quote));
    Span cue = after.cue();
    Mention speaker = after.speaker();
    if (cue == null
        || speaker == null
        || !(FunctionWords.SUBORDINATORS.contains(text.lower(begin))
            || FunctionWords.TEMPORAL.contains(text.lower(begin)))) {
      return false;
    }
    int next = text.tokens().tokenAt(cue.end());
    boolean inverted = speaker.begin() >= next;
    return !inverted && next < text.tokens().size() && !text.isPunctuation(next);
  }

  /** A reporting clause before the opening mark, in the same sentence. */
  @Nullable Attribution before(int quote) {
    int last = text.lastBefore(quote);
    int begin = windowBefore(quote, last);
    int end = last + 1;
    boolean linked = false;
    boolean colon = false;
    while (end > begin && text.isPunctuation(end - 1) && isLink(end - 1)) {
      linked = true;
      colon |= isColon(text.firstChar(end - 1));
      end--;
    }
    for (int i = end - 1; i >= begin; i--) {
      if (text.isQuoted(i)) {
        continue;
      }
      Attribution found = cueAt(i, begin, end);
      if (found != null) {
        boolean near = linked || end - i <= NEAR;
        return near && found.method() == Method.CUE_IN_SENTENCE
            ? found.with(Method.CUE_BEFORE)
            : found;
      }
      found = i + 1 < end && isComplement(i + 1) ? reportingNoun(i, begin) : null;
      if (found != null) {
        return found;
      }
    }
    for (int i = end - 1; i >= begin; i--) {
      Attribution found = text.isQuoted(i) ? null : reportingNoun(i, begin);
      if (found != null) {
        return found;
      }
    }
    if (colon) {
      Mention heading = subjects.first(begin, end);
      if (heading == null && end - begin <= NEAR) {
        heading = mentions.from(begin, end);
      }
      if (heading != null && isSource(heading)) {
        return new Attribution(heading, null, Method.COLON);
      }
    }
    return null;
  }

  /** Whether what stands before a colon can speak: a name, a pronoun, a source, {@code AMES}. */
  private boolean isSource(Mention heading) {
    int last = heading.end() - 1;
    return heading.entity() != null
        || mentions.isPronoun(heading)
        || FunctionWords.isSource(text.lower(last))
        || isCapitals(last);
  }

  private boolean isCapitals(int token) {
    String word = text.tokens().token(token);
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether what a reporting noun says follows it: <i>Ames's claim that</i>. */
  private boolean isComplement(int token) {
    return is(token, "that") || is(token, "of");
  }

  /** A noun that gives words as its owner's: <i>Ames's claim</i>. */
  private @Nullable Attribution reportingNoun(int noun, int begin) {
    if (!FunctionWords.REPORTING_NOUNS.contains(text.lower(noun))) {
      return null;
    }
    Mention owner = mentions.owner(noun, begin);
    return owner == null ? null : new Attribution(owner, cue(noun, begin), Method.CUE_IN_SENTENCE);
  }

  /** A reporting clause at the end of the sentence that holds the quoted words. */
  @Nullable Attribution atEnd(int quote) {
    int begin = text.firstAfter(quote);
    int end = windowAfter(quote, begin, true);
    int clause = end;
    for (int i = begin; i < end; i++) {
      if (text.isQuoted(i)) {
        clause = end;
        continue;
      }
      if (text.isPunctuation(i)) {
        clause = text.firstChar(i) == ',' ? i + 1 : clause;
        continue;
      }
      if (i == clause) {
        Attribution according = accordingTo(i, end);
        if (according != null) {
          return according;
        }
      }
      if (i >= clause && isFinite(i) && isSpeech(i)) {
        Mention subject =
            i == clause
                ? mentions.inverted(i + 1, end)
                : closes(pastHearer(i, end), end) ? subjectAtEnd(i, clause) : null;
        if (subject != null) {
          return new Attribution(subject, cue(i, begin), Method.CUE_AT_END);
        }
      }
    }
    return null;
  }

  /** Past a reporting verb and whom it names as told: <i>told reporters</i>. */
  private int pastHearer(int verb, int end) {
    Mention hearer = is(verb, "told") ? mentions.from(verb + 1, end) : null;
    return hearer == null ? verb + 1 : hearer.end();
  }

  private @Nullable Mention subjectAtEnd(int verb, int clause) {
    Mention subject = isNoun(verb, clause) ? null : subjects.before(verb, clause);
    return subject != null && subject.begin() - clause <= NEAR ? subject : null;
  }

  /** The sentence before the quotation, when it has a cue or is about a person. */
  @Nullable Attribution previousSentence(int quote) {
    int last = text.lastBefore(quote);
    if (last < 0 || text.isQuoted(last)) {
      return null;
    }
    int begin = sentenceBegin(last);
    for (int i = begin; i <= last; i++) {
      if (!text.isQuoted(i)) {
        Attribution found = cueAt(i, begin, last + 1);
        if (found != null) {
          return found.with(Method.PREVIOUS_SENTENCE);
        }
      }
    }
    Mention subject = subjects.first(begin, last + 1);
    return subject == null ? null : new Attribution(subject, null, Method.PREVIOUS_SENTENCE);
  }

  /** Whether a comma, colon or dash stands before the quotation. */
  boolean endsInLink(int quote) {
    int last = text.lastBefore(quote);
    return last >= 0 && isLink(last);
  }

  /** The subject of the sentence that leads into a quotation without a cue that is known. */
  @Nullable Attribution subject(int quote) {
    int last = text.lastBefore(quote);
    int begin = windowBefore(quote, last);
    Mention subject = begin > last ? null : subjects.ofClause(last + 1, begin);
    return subject == null || subject.end() > last
        ? null
        : new Attribution(subject, null, Method.SUBJECT);
  }

  /**
   * Whether nothing but the clause of {@code cue} stands between a quotation and the one before it:
   * <i>"…," said Ames, "…"</i>.
   */
  boolean isParted(int quote, Span cue) {
    int last = text.lastBefore(quote);
    int first = text.firstAfter(quote - 1);
    int between = text.quoted(quote - 1).outer().end();
    if (cue.begin() < between || last - first > TAIL) {
      return false;
    }
    for (int i = last; text.tokens().begin(i) >= cue.end(); i--) {
      if (text.startsSentence(i) || ReportingVerbs.form(text.lower(i)) != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mention is neither a name nor a pronoun: <i>a farmer</i>. */
  boolean isDescription(Mention mention) {
    Mention named = mention.antecedent() == null ? mention : mention.antecedent();
    return named.entity() == null && !mentions.isPronoun(named);
  }

  /**
   * Whether the writer's words lead into the quotation: something stands before it in its sentence.
   */
  boolean isLedInto(int quote) {
    int last = text.lastBefore(quote);
    return windowBefore(quote, last) <= last;
  }

  /** What the verb at {@code verb} says of a quotation after it. */
  private @Nullable Attribution cueAt(int verb, int begin, int end) {
    if (text.lower(verb).equals("according")) {
      return accordingTo(verb, end);
    }
    Form form = formAt(verb);
    if (form == null || text.entityAt(verb) != null) {
      return null;
    }
    Mention subject = agent(verb, form, end);
    if (subject == null) {
      subject = inverted(verb, begin, end);
    }
    if (subject != null) {
      return new Attribution(subject, cue(verb, begin), Method.CUE_IN_SENTENCE);
    }
    if (form.use() == Use.STANCE && isPassive(verb, form, begin)) {
      return null;
    }
    if (form.inflection() == Inflection.PARTICIPLE) {
      subject = subjectOfParticiple(verb, begin);
    } else if (isNoun(verb, begin)) {
      return null;
    } else {
      subject = is(verb - 1, "to") ? subjects.ofClause(verb, begin) : subjects.before(verb, begin);
    }
    if (subject == null) {
      return null;
    }
    Attribution outer =
        mentions.isPronoun(subject) || form.use() == Use.STANCE
            ? reporter(subject, begin, end)
            : null;
    return outer == null
        ? new Attribution(subject, cue(verb, begin), Method.CUE_IN_SENTENCE)
        : outer;
  }

  /** The reporting clause around a clause and its subject: <i>Ames said that he hoped</i>. */
  private @Nullable Attribution reporter(Mention subject, int begin, int end) {
    int verb = subject.begin() - 1;
    if (verb > begin && is(verb, "that")) {
      verb--;
    }
    return verb > begin && isFinite(verb) && isSpeech(verb) ? cueAt(verb, begin, end) : null;
  }

  /** Who does what a passive says: <i>was asked by Ames</i>, <i>as described by Ames</i>. */
  private @Nullable Mention agent(int verb, Form form, int end) {
    boolean passive = form.inflection() == Inflection.PAST && verb + 2 < end && is(verb + 1, "by");
    Mention agent = passive ? mentions.from(verb + 2, end) : null;
    return agent != null && mentions.isNounPhrase(agent) ? agent : null;
  }

  /** Whether the subject of a verb is who its words are about: <i>was called</i>. */
  private boolean isPassive(int verb, Form form, int begin) {
    if (form.inflection() != Inflection.PAST) {
      return false;
    }
    int i = verb - 1;
    while (i > begin && mentions.isAdverb(i)) {
      i--;
    }
    return i > begin && FunctionWords.BE.contains(text.lower(i));
  }

  /** The subject after its verb between commas or at the begin: <i>The storm, says Ames, is</i>. */
  private @Nullable Mention inverted(int verb, int begin, int end) {
    boolean opens = verb == begin || text.firstChar(verb - 1) == ',';
    if (!opens || !isFinite(verb) || !isSpeech(verb)) {
      return null;
    }
    Mention subject = mentions.from(verb + 1, end);
    if (subject == null || !mentions.isNounPhrase(subject)) {
      return null;
    }
    boolean closed = subject.end() + 1 < end && text.firstChar(subject.end()) == ',';
    return closed || verb == begin ? subject : null;
  }

  private @Nullable Mention subjectOfParticiple(int verb, int begin) {
    int before = verb - 1;
    if (before > begin && (is(before, "for") || is(before, "of"))) {
      Mention blamed = subjects.before(before, begin);
      if (blamed != null && (blamed.entity() != null || mentions.isPronoun(blamed))) {
        return blamed;
      }
    }
    if (before >= begin && !text.isPunctuation(before) && !text.isQuoted(before)) {
      Mention beside = subjects.before(verb, begin);
      if (beside != null && beside.entity() != null && beside.end() == verb) {
        return beside;
      }
    }
    Mention companion = companion(verb, begin);
    return companion == null ? subjects.ofClause(verb, begin) : companion;
  }

  /** Who does what a participle says, after <i>with</i>: <i>with Ames saying</i>. */
  private @Nullable Mention companion(int verb, int begin) {
    int least = Math.max(begin, verb - COMPANION_REACH);
    for (int i = verb - 1; i >= least && !text.isPunctuation(i) && !text.isQuoted(i); i--) {
      if (is(i, "with")) {
        return mentions.from(i + 1, verb);
      }
    }
    return null;
  }

  private @Nullable Attribution accordingTo(int token, int end) {
    if (is(token, "according") && token + 2 < end && is(token + 1, "to")) {
      Mention source = mentions.from(token + 2, end);
      if (source != null) {
        return new Attribution(source, text.span(token, token + 2), Method.ACCORDING_TO);
      }
    }
    return null;
  }

  /** One past the last token after the quotation in its sentence, line and before the next one. */
  private int windowAfter(int quote, int begin) {
    return windowAfter(quote, begin, false);
  }

  /**
   * @param further whether other quotations of the sentence are looked past
   */
  private int windowAfter(int quote, int begin, boolean further) {
    int offset = text.quoted(quote).outer().end();
    int most = Math.min(text.tokens().size(), begin + WINDOW);
    boolean dash = begin < most && Characters.isDash(text.firstChar(begin));
    // the last token that may start a sentence and still belong to that of the quotation
    int joined = dash ? begin + 1 : endsSentence(quote) ? begin - 1 : begin;
    int i = begin;
    while (i < most
        && (further || !text.isQuoted(i))
        && (i <= joined || !text.startsSentence(i))
        && !text.paragraphEnds(offset, text.tokens().begin(i))) {
      offset = text.tokens().end(i);
      i++;
    }
    return i;
  }

  /** The first token of the sentence before the quotation; past {@code last} when it has none. */
  private int windowBefore(int quote, int last) {
    if (last < 0 || endsSentence(last, quote)) {
      return last + 1;
    }
    return sentenceBegin(last);
  }

  private int sentenceBegin(int last) {
    int least = Math.max(0, last - WINDOW);
    int i = last;
    while (i > least && !text.startsSentence(i)) {
      i--;
    }
    return i;
  }

  private boolean endsSentence(int last, int quote) {
    char c = text.firstChar(last);
    boolean terminal = text.isPunctuation(last) && (c == '.' || c == '?' || c == '!');
    boolean sameQuote = text.isQuoted(last) && endsSentence(text.quoteAt(last));
    int next = text.quoted(quote).outer().begin();
    boolean newLine = c != ':' && c != ',' && text.paragraphEnds(text.tokens().end(last), next);
    return terminal || sameQuote || newLine;
  }

  /** Whether the quoted words end with a full stop, so that what follows is a new sentence. */
  private boolean endsSentence(int quote) {
    Span content = text.quoted(quote).content();
    return text.tokens().text().charAt(content.end() - 1) == '.';
  }

  private Span cue(int verb, int floor) {
    int begin = verb;
    while (begin > floor && isCueLead(begin - 1)) {
      begin--;
    }
    boolean calledFor =
        verb + 1 < text.tokens().size()
            && is(verb + 1, "for")
            && text.lower(verb).startsWith("call");
    return text.span(begin, calledFor ? verb + 2 : verb + 1);
  }

  private @Nullable Form formAt(int token) {
    Form form = ReportingVerbs.form(text.lower(token));
    return form == null && token + 1 < text.tokens().size()
        ? ReportingVerbs.phrasal(text.lower(token), text.lower(token + 1))
        : form;
  }

  private boolean isCueLead(int token) {
    return CUE_LEADS.contains(text.lower(token));
  }

  private boolean isFinite(int token) {
    Form form = formAt(token);
    return form != null
        && form.inflection() != Inflection.PARTICIPLE
        && !text.isQuoted(token)
        && text.entityAt(token) == null;
  }

  private boolean isSpeech(int token) {
    Form form = formAt(token);
    return form != null && form.use() == Use.SPEECH;
  }

  /**
   * Whether a word that may be a verb stands where a noun does: {@code her claims}, {@code member
   * states}, {@code the report}.
   */
  boolean isNoun(int token, int floor) {
    Form form = formAt(token);
    if (form == null || token <= floor) {
      return true;
    }
    int before = token - 1;
    String word = text.lower(before);
    if (FunctionWords.DETERMINERS.contains(word)
        && !FunctionWords.SUBJECT_PRONOUNS.contains(word)
        && !(word.equals("that") && form.inflection() == Inflection.PAST)) {
      return true;
    }
    return switch (form.inflection()) {
      case PARTICIPLE -> false;
      case PAST -> word.endsWith("'s") || isPlainPreposition(word);
      case BASE -> !FunctionWords.BEFORE_BASE.contains(word) && !isPlural(before);
      case THIRD_PERSON ->
          word.endsWith("'s") || isPlainPreposition(word) || !mentions.isSingular(before, floor);
    };
  }

  private static boolean isPlainPreposition(String word) {
    return FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.AUXILIARIES.contains(word);
  }

  private boolean isPlural(int token) {
    String word = text.lower(token);
    return text.entityAt(token) == null
        && word.endsWith("s")
        && !word.endsWith("'s")
        && !word.endsWith("ss");
  }

  /** Whether a clause may end before {@code token}. */
  private boolean closes(int token, int end) {
    return token >= end
        || text.isPunctuation(token)
        || FunctionWords.PREPOSITIONS.contains(text.lower(token))
        || FunctionWords.DAYS.contains(text.lower(token))
        || Mentions.isRelative(text.lower(token));
  }

  /** A subject that begins the clause, but for a word or two, or follows a comma. */
  private boolean isBeside(Mention subject, int begin) {
    return subject.begin() - begin <= 4 || text.isPunctuation(subject.begin() - 1);
  }

  private static boolean isColon(char c) {
    return c == ':' || Characters.isDash(c);
  }

  private boolean isLink(int token) {
    char c = text.firstChar(token);
    return c == ',' || c == ':' || c == ';' || c == '(' || Characters.isDash(c);
  }

  private boolean is(int token, String word) {
    return text.tokens().isIgnoreCase(token, word);
  }
}
