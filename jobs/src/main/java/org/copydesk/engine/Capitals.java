package org.copydesk.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.TokenizedText;

/**
 * Which sentences may hold a name at all. English writes names with capitals, so a sentence whose
 * only capitals are those of articles, pronouns and the like need not be read by the model: 7% of
 * the words of CoNLL++ dev stand in such sentences, 12% of those of GUM's Wikinews. In a text that
 * goes without capitals every sentence is read.
 */
final class Capitals {

  /**
   * The closed classes of English words (Quirk et al. 1985, A Comprehensive Grammar of the English
   * Language, 2.39), as far as they begin sentences. Hardly any is a name by itself, and a longer
   * name has a capital elsewhere.
   */
  private static final Set<String> FUNCTION_WORDS =
      new HashSet<>(
          Arrays.asList(
              """
              A About Above According Across After Again Against All Almost Already Also Although
              Among An And Another Any Anyone Anything Are As At Because Before Behind Below Beside
              Besides Between Both But By Can Could Despite Did Do Does Down During Each Earlier
              Either Even Every Everyone Everything Few For From Had Has Have He Hence Her Here Hers
              His How However I If In Including Indeed Instead Into Is It Its Just Last Later Like
              Many Maybe Meanwhile More Moreover Most Much My Near Nearly Neither Never Nevertheless
              Next No Nobody None Nor Not Nothing Now Of Off Often On Once One Only Onto Or Other
              Others Our Out Outside Over Perhaps Rather Several She Should Since So Some Someone
              Something Sometimes Soon Still Such Than That The Their Them Then There Therefore These
              They This Those Though Three Through Throughout Thus To Together Too Toward Towards Two
              Under Unless Unlike Until Up Upon Was We Were What Whatever When Whenever Where Whereas
              Whether Which While Who Whoever Whose Why With Within Without Would Yes Yet You Your
              """
                  .split("\\s+")));

  private static final int LONGEST = 12;

  private final TokenizedText text;
  private final boolean used;

  Capitals(TokenizedText text) {
    this.text = text;
    int with = 0;
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      with += hasCapital(sentence) ? 1 : 0;
    }
    this.used = 2 * with >= text.sentences();
  }

  /** Whether a sentence may hold a name. */
  boolean mayName(int sentence) {
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (used ? hasCapital(token, token + 1) && !isFunctionWord(token) : hasLetter(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCapital(int sentence) {
    return hasCapital(text.firstToken(sentence), text.endToken(sentence));
  }

  private boolean hasCapital(int firstToken, int endToken) {
    for (int i = text.begin(firstToken); i < text.end(endToken - 1); i++) {
      int c = text.text().codePointAt(i);
      if (c < 128 ? c >= 'A' && c <= 'Z' : !Character.isLowerCase(c) && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLetter(int token) {
    for (int i = text.begin(token); i < text.end(token); i++) {
      if (Character.isLetter(text.text().codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFunctionWord(int token) {
    return text.end(token) - text.begin(token) <= LONGEST
        && FUNCTION_WORDS.contains(text.token(token));
  }
}
