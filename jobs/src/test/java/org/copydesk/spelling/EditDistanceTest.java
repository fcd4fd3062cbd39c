package org.copydesk.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class EditDistanceTest {

  @Test
  void countsATranspositionOnce() {
    assertThat(EditDistance.within("teh", "the", 1)).isTrue();
    assertThat(EditDistance.within("hte", "the", 1)).isTrue();
    assertThat(EditDistance.within("eth", "the", 1)).isFalse();
    assertThat(EditDistance.within("eth", "the", 2)).isTrue();
  }

  @Test
  void countsLettersMoreLessAndOther() {
    assertThat(EditDistance.within("word", "word", 0)).isTrue();
    assertThat(EditDistance.within("wrd", "word", 1)).isTrue();
    assertThat(EditDistance.within("worrd", "word", 1)).isTrue();
    assertThat(EditDistance.within("ward", "word", 1)).isTrue();
    assertThat(EditDistance.within("ward", "words", 1)).isFalse();
    assertThat(EditDistance.within("", "ab", 2)).isTrue();
  }

  @Property
  void isSymmetric(
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String a,
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String b,
      @ForAll @IntRange(max = 3) int limit) {
    assertThat(EditDistance.within(a, b, limit)).isEqualTo(EditDistance.within(b, a, limit));
  }

  @Property
  void nearWordsAreThoseWithinTheDistance(
      @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String wordsParted,
      @ForAll @StringLength(min = 2, max = 6) @CharRange(from = 'a', to = 'c') String form,
      @ForAll @IntRange(min = 1, max = 2) int limit) {
    List<String> words =
        Stream.of(wordsParted.split("d", -1)).filter(word -> !word.isEmpty()).distinct().toList();
    NearWords near = new NearWords(words);
    List<String> found = new ArrayList<>();
    near.within(form, limit, found::add);
    assertThat(found)
        .isEqualTo(
            words.stream()
                .filter(word -> EditDistance.within(word, form, limit))
                .sorted()
                .toList());
    List<String> alike = new ArrayList<>();
    near.withinAndAlike(form, limit, alike::add);
    assertThat(alike)
        .isEqualTo(
            found.stream()
                .filter(word -> form.substring(0, 2).indexOf(word.charAt(0)) >= 0)
                .toList());
  }
}
