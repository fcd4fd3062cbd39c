package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {

  @Test
  void wordsThatAreNoAcronyms() {
    assertThat(Acronyms.isAcronym("Oslo")).isFalse();
    assertThat(Acronyms.isAcronym("A")).isFalse();
    assertThat(Acronyms.isAcronym("NEW YORK")).isFalse();
    assertThat(Acronyms.isAcronym("LEICESTERSHIRE")).isFalse();
  }

  @Test
  void acronyms() {
    assertThat(Acronyms.isAcronym("NFU")).isTrue();
    assertThat(Acronyms.isAcronym("U.S.")).isTrue();
    assertThat(Acronyms.isAcronym("BiH")).isTrue();
    assertThat(Acronyms.isAcronym("NF2U")).isTrue();
  }

  @Test
  void lettersThatDoNotBeginTheWordsInOrder() {
    assertThat(Acronyms.abbreviates("nuf", "northern ferry union")).isFalse();
    assertThat(Acronyms.abbreviates("fu", "northern ferry union")).isFalse();
    assertThat(Acronyms.abbreviates("n", "northern")).isFalse();
    assertThat(Acronyms.abbreviates("", "")).isFalse();
  }

  @Test
  void lettersThatDo() {
    assertThat(Acronyms.abbreviates("nfu", "northern ferry union")).isTrue();
    assertThat(Acronyms.abbreviates("nu", "northern ferry union")).isTrue();
    assertThat(Acronyms.abbreviates("irgc", "inland rail goods co operative")).isTrue();
  }

  @Test
  void initials() {
    assertThat(Acronyms.initials("union of ferries")).isEqualTo("uof");
    assertThat(Acronyms.mainInitials("union of ferries")).isEqualTo("uf");
  }
}
