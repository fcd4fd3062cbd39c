package org.copydesk.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorModelTest {

  @Test
  void whatIsRightCostsNothing() {
    assertThat(ErrorModel.cost("harbor", "harbor")).isZero();
  }

  @ParameterizedTest(name = "{0} is likelier than {2} for {1}")
  @CsvSource({
    "wrod, word, wxord", // transposed, a letter more
    "worrd, word, woxrd", // doubled, another letter more
    "wotd, word, wozd", // next key, a key far away
    "cornplete, complete, coxxplete", // rn for m
    "wbat, what, wzat", // b for h
    "seperate, separate, sepkrate", // a vowel for a vowel
    "beter, better, bettr" // undoubled, a letter missing
  })
  void ordersSlipsByHowLikelyTheyAre(String likelier, String meant, String rarer) {
    assertThat(ErrorModel.cost(likelier, meant)).isLessThan(ErrorModel.cost(rarer, meant));
  }

  @Test
  void aWrongFirstLetterCostsMore() {
    assertThat(ErrorModel.cost("qord", "word")).isGreaterThan(ErrorModel.cost("wprd", "word"));
  }
}
