package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.document.Entity;
import org.junit.jupiter.api.Test;

class TypeAgreementTest {

  @Test
  void aMentionThatTheModelIsSureOfKeepsItsType() {
    assertThat(types("[LOC:0.99 Varna] beat [LOC:0.99 Varna]. [ORG:0.95 Varna] won."))
        .containsExactly("LOC", "LOC", "ORG");
  }

  @Test
  void typesWithAsMuchEvidenceStay() {
    assertThat(types("[LOC:0.7 Varna] met [ORG:0.7 Varna].")).containsExactly("LOC", "ORG");
  }

  @Test
  void aSurePlaceKeepsItsTypeBesideAPersonOfItsName() {
    assertThat(types("[PER:0.99 Ada Lincoln] went to [LOC:0.97 Lincoln]."))
        .containsExactly("PER", "LOC");
  }

  @Test
  void anUnsureFullNameChangesNothing() {
    assertThat(types("[PER:0.6 Ada Lincoln] went to [LOC:0.8 Lincoln]."))
        .containsExactly("PER", "LOC");
  }

  @Test
  void whatAPersonIsKnownAsKeepsItsType() {
    assertThat(types("[PER Ada Holm], known as [MISC The Fox], won."))
        .containsExactly("PER", "MISC");
  }

  @Test
  void theMinorityFollows() {
    assertThat(types("[LOC:0.9 Varna], [LOC:0.9 VARNA]: [ORG:0.7 Varna's] harbour."))
        .containsExactly("LOC", "LOC", "LOC");
  }

  @Test
  void aCommonNameHasItsType() {
    assertThat(types("[MISC:0.99 Daesh] left, the [PER U.N.] said of [MISC US] troops."))
        .containsExactly("ORG", "ORG", "LOC");
  }

  @Test
  void aSurnameFollowsTheFullName() {
    assertThat(types("[PER:0.9 Ada Lincoln] spoke. [ORG:0.9 Lincoln] left."))
        .containsExactly("PER", "PER");
  }

  @Test
  void anAcronymFollowsWhatItStandsFor() {
    assertThat(
            types(
                "[ORG:0.9 Northern Ferry Union] ([MISC:0.5 NFU]) struck. [ORG:0.8 NFU] won."
                    + " [LOC:0.4 NFU]."))
        .containsOnly("ORG");
  }

  @Test
  void whatAnOrganisationIsKnownAsFollowsIt() {
    assertThat(types("[ORG Northern Ferry Union], also known as the [PER Blue Caps], struck."))
        .containsOnly("ORG");
  }

  @Test
  void theTypeOfACommonNameIsCertain() {
    Mentions mentions = Mentions.of("[MISC:0.6 Daesh] left.");

    assertThat(TypeAgreement.of(mentions.text(), mentions.entities()).get(0).score()).isEqualTo(1);
  }

  @Test
  void aNewTypeHasTheScoreOfTheEvidence() {
    Mentions mentions = Mentions.of("[LOC:0.8 Varna] is [LOC:0.8 Varna], not [ORG:0.4 Varna].");

    assertThat(TypeAgreement.of(mentions.text(), mentions.entities()).get(2).score())
        .isEqualTo(0.8);
  }

  private static List<String> types(String marked) {
    Mentions mentions = Mentions.of(marked);
    return TypeAgreement.of(mentions.text(), mentions.entities()).stream()
        .map(Entity::type)
        .map(Enum::name)
        .toList();
  }
}
