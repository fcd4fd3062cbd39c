package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the tokens are. A case is a text, {@code =>}, and its tokens; those that aren't words have
 * their kind's first letter behind a slash.
 */
final class TokensTest {

  private static final String WORDS =
      """
      can't won't I'll we've they're I'd I'm => can't won't I'll we've they're I'd I'm
      can’t => can’t
      O'Brien D’Angelo al-Sha’abi => O'Brien D’Angelo al-Sha’abi
      al-Ameri state-sponsored Jean-Luc => al-Ameri state-sponsored Jean-Luc
      o'clock ma'am => o'clock ma'am
      Iraq's => Iraq 's
      Iraq’s => Iraq ’s
      HARBOUR'S => HARBOUR 'S
      it's what's he's => it 's what 's he 's
      the leaders' plan => the leaders ' plan
      the boys’ club => the boys ’ club
      U.S.'s => U.S. 's
      U.S. U.N. a.m. p.m. => U.S. U.N. a.m. p.m.
      Ph.D. B.Sc. M.Phil. => Ph.D. B.Sc. M.Phil.
      Mr. Gen. Inc. Corp. => Mr. Gen. Inc. Corp.
      Mr.Hale => Mr. Hale
      J.K. Lorne and J. Pell => J.K. Lorne and J. Pell
      J.Pell => J. Pell
      U.S.-based Lt.-Col. => U.S.-based Lt.-Col.
      He went to the U.S. => He went to the U.S.
      He went home. => He went home ./P
      It ended.Then => It ended ./P Then
      No. => No ./P
      No. 10 => No. 10/N
      p. 5 => p. 5/N
      B-52 G20 MH370 Covid-19 => B-52 G20 MH370 Covid-19
      AT&T and R&D => AT&T and R&D
      salt & pepper => salt &/P pepper
      two- and three-year => two -/P and three-year
      re\u00ADport => re\u00ADport
      cafe\u0301 nai\u0308ve => cafe\u0301 nai\u0308ve
      Ünal Škoda Łódź => Ünal Škoda Łódź
      𝒜𝒷 x => 𝒜𝒷 x
      km² => km²
      'em 'tis rock 'n' roll => 'em 'tis rock 'n' roll
      ’cause ’til => ’cause ’til
      Iraq 's => Iraq 's
      do n't => do n't
      don`t don´t => don`t don´t
      and/or => and //P or
      """;

  private static final String NUMBERS =
      """
      25,000 2,35,800 12,34 => 25,000/N 2,35,800/N 12,34/N
      3.5 .5 10.30 => 3.5/N .5/N 10.30/N
      1'000 2’500’000 => 1'000/N 2’500’000/N
      5k 3bn 21st 1990s 5G 10am => 5k/N 3bn/N 21st/N 1990s/N 5G/N 10am/N
      10a.m. => 10/N a.m.
      7-5 => 7/N -/P 5/N
      20-year-old => 20/N -/P year-old
      2012–13 => 2012/N –/P 13/N
      10% => 10/N %/S
      $5 €7 £1,000 => $/S 5/N €/S 7/N £/S 1,000/N
      US$5 => US $/S 5/N
      Rs170 USD5 => Rs 170/N USD 5/N
      Rs.170 => Rs. 170/N
      in 1990, 1991. => in 1990/N ,/P 1991/N ./P
      1,2 and 3, => 1,2/N and 3/N ,/P
      '80s ’90s ‘70s => '80s/N ’90s/N ‘70s/N
      class of '96 => class of '96/N
      1990's => 1990/N 's
      5'10" tall => 5/N '/S 10/N "/S tall
      1/2 => 1/N //P 2/N
      2½ ½ => 2½/N ½/N
      10:30 => 10/N :/P 30/N
      -5 => -/P 5/N
      20°C => 20/N °/S C
      v2.0 => v2.0
      192.168.0.1 => 192.168.0.1/N
      ٣٫٥ => ٣/N ٫/P ٥/N
      """;

  private static final String MARKS =
      """
      "Go" => "/Q Go "/Q
      “Go” ‘go’ => “/Q Go ”/Q ‘/Q go ’/Q
      'Go,' he said => '/Q Go ,/P '/Q he said
      ‘The leaders’ he said => ‘/Q The leaders ’/Q he said
      ‘The leaders’ plan failed,’ he said => ‘/Q The leaders ’ plan failed ,/P ’/Q he said
      „Go‟ «go» ‹go› => „/Q Go ‟/Q «/Q go »/Q ‹/Q go ›/Q
      ``Go'' => ``/Q Go ''/Q
      `Go' => `/Q Go '/Q
      a, b; c: d? e! => a ,/P b ;/P c :/P d ?/P e !/P
      (a) [b] {c} => (/P a )/P [/P b ]/P {/P c }/P
      ((a)) => (/P (/P a )/P )/P
      well... oh… => well .../P oh …/P
      a -- b — c – d => a --/P b —/P c –/P d
      what?! no!!! => what ?/P !/P no !!!/P
      ----- ***** ===== => -----/P *****/P =====/S
      a + b = c => a +/S b =/S c
      """;

  private static final String SYMBOLS_AND_ADDRESSES =
      """
      👍🏽 👩‍👩‍👧‍👦 ❤️ => 👍🏽/S 👩‍👩‍👧‍👦/S ❤️/S
      🇮🇶🇺🇸 => 🇮🇶/S 🇺🇸/S
      🎉🎉 => 🎉/S 🎉/S
      1️⃣ => 1️⃣/N
      so😀good => so 😀/S good
      © ® ™ ° => ©/S ®/S ™/S °/S
      http://example.com/a?b=c. => http://example.com/a?b=c/A ./P
      (https://example.com/a_b/) => (/P https://example.com/a_b//A )/P
      www.example.com, => www.example.com/A ,/P
      www. => www ./P
      http:// x => http :/P ///P x
      desk@example.com. => desk@example.com/A ./P
      first.last+x@news.example.org => first.last+x@news.example.org/A
      "o'brien@example.com" => "/Q o'brien@example.com/A "/Q
      @copydesk and #news2 => @copydesk/A and #news2/A
      #1 @ 5 => #/S 1/N @/S 5/N
      Example.com's staff => Example.com/A 's staff
      example.co.uk/x and co.op => example.co.uk/x/A and co ./P op
      example.com.au/x => example.com.au/x/A
      """;

  @ParameterizedTest
  @MethodSource
  void words(String example) {
    assertTokens(example);
  }

  static Stream<String> words() {
    return WORDS.lines();
  }

  @ParameterizedTest
  @MethodSource
  void numbers(String example) {
    assertTokens(example);
  }

  static Stream<String> numbers() {
    return NUMBERS.lines();
  }

  @ParameterizedTest
  @MethodSource
  void marks(String example) {
    assertTokens(example);
  }

  static Stream<String> marks() {
    return MARKS.lines();
  }

  @ParameterizedTest
  @MethodSource
  void symbolsAndAddresses(String example) {
    assertTokens(example);
  }

  static Stream<String> symbolsAndAddresses() {
    return SYMBOLS_AND_ADDRESSES.lines();
  }

  @Test
  void aWordHyphenatedAtALineEndIsOneToken() {
    TokenizedText tokenized = Tokenizer.tokenize("the govern-\n  ment's plan");
    assertThat(tokens(tokenized)).isEqualTo("the govern-\n  ment 's plan");
    assertThat(tokenized.size()).isEqualTo(4);
    assertThat(tokenized.joined(1)).isEqualTo("government");
    assertThat(Tokenizer.tokenize("govern\u00AD\nment").joined(0)).isEqualTo("government");
    assertThat(Tokenizer.tokenize("state-run re\u00ADport").joined(0)).isEqualTo("state-run");
  }

  @Test
  void aHyphenAtALineEndJoinsOnlyLowerCaseOfTheNextLine() {
    assertThat(Tokenizer.tokenize("Anglo-\nSaxon").size()).isEqualTo(3);
    assertThat(Tokenizer.tokenize("govern-\n\nment").size()).isEqualTo(3);
    assertThat(Tokenizer.tokenize("govern- ment").size()).isEqualTo(3);
    assertThat(Tokenizer.tokenize("20-\nyear").size()).isEqualTo(3);
    assertThat(Tokenizer.tokenize("two-\nand three-year").size()).isEqualTo(4);
  }

  @Test
  void spacesControlsAndFormatCharactersAreNoTokens() {
    String spaces = "\uFEFF\u00A0a\u200Bb\u2009c\u0000d\u2028e\u3000f\u0085g\u00AD";
    assertThat(tokens(Tokenizer.tokenize(spaces))).isEqualTo("a b c d e f g");
  }

  @Test
  void unpairedSurrogatesAreSymbols() {
    assertThat(tokens(Tokenizer.tokenize("a\uD83Db\uDE00"))).isEqualTo("a \uD83D/S b \uDE00/S");
  }

  private static void assertTokens(String example) {
    List<String> sides = List.of(example.split(" => ", 2));
    assertThat(tokens(Tokenizer.tokenize(sides.get(0)))).isEqualTo(sides.get(1));
  }

  private static String tokens(TokenizedText tokenized) {
    return IntStream.range(0, tokenized.size())
        .mapToObj(token -> tokenized.token(token) + suffix(tokenized.kind(token)))
        .collect(Collectors.joining(" "));
  }

  private static String suffix(TokenKind kind) {
    return switch (kind) {
      case WORD -> "";
      case NUMBER -> "/N";
      case PUNCTUATION -> "/P";
      case QUOTATION_MARK -> "/Q";
      case SYMBOL -> "/S";
      case ADDRESS -> "/A";
    };
  }
}
