package org.copydesk.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.WordFormGenerator;

/**
 * The English dictionary of the class path (en_US of Hunspell, as packed by typo-js), with every
 * affix applied, so that looking a word up needs no analysis.
 */
final class Hunspell {

  private static final String ROOT =
      "/META-INF/resources/webjars/typo-js/1.2.5/dictionaries/en_US/en_US";

  private Hunspell() {}

  /** Gives every form, of about 150,000. */
  static void forms(Consumer<String> form) {
    try (InputStream affixes = open(".aff");
        InputStream words = open(".dic")) {
      var dictionary =
          new org.apache.lucene.analysis.hunspell.Dictionary(
              affixes, List.of(words), false, SortingStrategy.inMemory());
      new WordFormGenerator(dictionary)
          .generateAllSimpleWords(word -> form.accept(word.getWord()), () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("broken dictionary " + ROOT, e);
    }
  }

  private static InputStream open(String extension) {
    return Objects.requireNonNull(
        Hunspell.class.getResourceAsStream(ROOT + extension), "no dictionary on the class path");
  }
}
