package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CanonicalNamesTest {

  @Nested
  class Stays {

    @Test
    void aSurnameOfTwoPeople() {
      assertThat(
              canonical(
                  "[PER Rosa Lindqvist] met [PER Per Lindqvist]. [PER Lindqvist] left early."))
          .containsExactly("Rosa Lindqvist", "Per Lindqvist", "Lindqvist");
    }

    @Test
    void aSurnameOfTwoPeopleWhoseTitleNeitherHas() {
      assertThat(
              canonical(
                  "[PER Rosa Lindqvist] met [PER Per Lindqvist]. Mrs. [PER Lindqvist] left early."))
          .endsWith("Lindqvist");
    }

    @Test
    void aFirstNameOfTwoPeople() {
      assertThat(canonical("[PER Rosa Berg] and [PER Rosa Holm] ran. [PER Rosa] won."))
          .endsWith("Rosa");
    }

    @Test
    void aShortNameThatTwoLongerOnesHold() {
      assertThat(
              canonical(
                  "[PER John A. Reed] and [PER John B. Reed] are cousins. [PER John Reed] is one."))
          .endsWith("John Reed");
    }

    @Test
    void aFatherWithOneInitialMore() {
      assertThat(
              canonical("[PER George H.W. Bush] met [PER George W. Bush]. [PER Bush] left early."))
          .containsExactly("George H.W. Bush", "George W. Bush", "Bush");
    }

    @Test
    void aTitleInsideAName() {
      assertThat(canonical("[PER Khalid Sheikh Mohammed] was held. [PER Ali Mohammed] left."))
          .containsExactly("Khalid Sheikh Mohammed", "Ali Mohammed");
      assertThat(canonical("[PER John Major Jr.] and [PER Anjan Sen Gupta]"))
          .containsExactly("John Major Jr.", "Anjan Sen Gupta");
    }

    @Test
    void aTitleBeforeNothingButASuffix() {
      assertThat(canonical("[PER Major Jr.] left.")).containsExactly("Major Jr.");
    }

    @Test
    void aSurnameOfTwoPeopleBehindATitleOfAnotherSentence() {
      assertThat(
              canonical(
                  "Mayor [PER Rosa Lindqvist] met [PER Per Lindqvist]. It has a new mayor\n\n"
                      + "[PER Lindqvist] won."))
          .endsWith("Lindqvist");
    }

    @Test
    void aSurnameOfTwoPeopleBehindAnAdjective() {
      assertThat(
              canonical(
                  "Major [PER Rosa Lindqvist] met [PER Per Lindqvist], as a major [PER Lindqvist]"
                      + " donor said."))
          .endsWith("Lindqvist");
    }

    @Test
    @DisplayName("a son with another suffix")
    void aSon() {
      assertThat(canonical("[PER Carl Voss Sr.] founded it. [PER Carl Voss Jr.] sold it."))
          .containsExactly("Carl Voss Sr.", "Carl Voss Jr.");
    }

    @Test
    void aPlaceOfAPersonsName() {
      assertThat(canonical("[PER Ada Lincoln] drove to [LOC Lincoln] past [ORG Lincoln]."))
          .containsExactly("Ada Lincoln", "Lincoln", "Lincoln");
    }

    @Test
    void aPlaceThatBeginsALongerName() {
      assertThat(canonical("[LOC North Varnia] shut the [LOC North Varnia Airport]. [LOC Varnia]."))
          .containsExactly("North Varnia", "North Varnia Airport", "Varnia");
    }

    @Test
    void aPlaceThatBeginsAnOrganisation() {
      assertThat(canonical("[LOC Oslo] hosts [ORG Oslo Holdings]. [ORG Oslo] sold."))
          .containsExactly("Oslo", "Oslo Holdings", "Oslo");
    }

    @Test
    void aBodyBesideItsCommittee() {
      assertThat(canonical("The [ORG Senate Harbour Committee] met. The [ORG Senate] voted."))
          .endsWith("Senate");
    }

    @Test
    void aCommonWord() {
      assertThat(canonical("[ORG National Party] won. [ORG National] lost.")).endsWith("National");
    }

    @Test
    void aShortFormOfTwoCompanies() {
      assertThat(canonical("[ORG Norda Steel Corp.], [ORG Norda Paper Inc.]: [ORG Norda] split."))
          .endsWith("Norda");
    }

    @Test
    void aMinistryOfAnotherCountry() {
      assertThat(
              canonical(
                  "The [ORG Varnian Foreign Ministry] spoke."
                      + " [LOC Tolia]'s [ORG Foreign Ministry] did not."))
          .endsWith("Foreign Ministry");
    }

    @Test
    void anAcronymOfTwoNames() {
      assertThat(canonical("[ORG Air Varnia], [ORG Aid Varnia]: [ORG AV] is neither."))
          .endsWith("AV");
    }

    @Test
    void anAcronymThatIsAPlaceBesideAnOrganisation() {
      assertThat(canonical("[ORG New Harbour] moved to [LOC NH].")).endsWith("NH");
    }

    @Test
    void bracketsThatHoldNoInitials() {
      assertThat(canonical("The [ORG Northern Ferry Union] ([LOC Oslo]) struck."))
          .containsExactly("Northern Ferry Union", "Oslo");
    }

    @Test
    void aCompanyCalledByAPossessive() {
      assertThat(canonical("[ORG Varny's] opened.")).containsExactly("Varny's");
    }

    @Test
    void aCompanyCalledByAPersonsPossessive() {
      assertThat(canonical("[PER Lloyd] sued [ORG Lloyd's].")).containsExactly("Lloyd", "Lloyd's");
    }

    @Test
    void anotherOrganisationInBrackets() {
      assertThat(canonical("[ORG Harbour Ministry] ([ORG Reuters]) and ([ORG AFP])"))
          .containsExactly("Harbour Ministry", "Reuters", "AFP");
      assertThat(canonical("[ORG Harbour Ministry] ([ORG AFP]); [ORG Varna] ([ORG Tolia])"))
          .containsExactly("Harbour Ministry", "AFP", "Varna", "Tolia");
    }

    @Test
    @DisplayName("us in small letters, and a short name of a country")
    void noAbbreviation() {
      assertThat(canonical("[LOC us], [LOC Britain], [LOC America]"))
          .containsExactly("us", "Britain", "America");
    }

    @Test
    void aFirstNameThatDiffersInALetter() {
      assertThat(canonical("[PER Francis Holm] met [PER Frances Holm]."))
          .containsExactly("Francis Holm", "Frances Holm");
    }

    @Test
    void aNameThatDiffersInItsEnding() {
      assertThat(canonical("[PER Maria Holm] met [PER Mario Holm]."))
          .containsExactly("Maria Holm", "Mario Holm");
    }
  }

  @Nested
  class Persons {

    @Test
    void aSurnameBecomesTheWholeName() {
      assertThat(canonical("[PER Rosa Lindqvist] spoke. [PER Lindqvist] left."))
          .containsExactly("Rosa Lindqvist", "Rosa Lindqvist");
    }

    @Test
    void alsoBeforeIt() {
      assertThat(canonical("[PER Lindqvist] left. [PER Rosa Lindqvist] spoke."))
          .containsExactly("Rosa Lindqvist", "Rosa Lindqvist");
    }

    @Test
    void aFirstNameOfOnePerson() {
      assertThat(canonical("[PER Rosa Berg] met [PER Ida Holm]. [PER Rosa] won."))
          .endsWith("Rosa Berg");
    }

    @Test
    void aFirstNameThatIsAnothersSurnameIsTheSurname() {
      assertThat(canonical("[PER Thomas Berg] met [PER Ida Thomas]. [PER Thomas] won."))
          .endsWith("Ida Thomas");
    }

    @Test
    void initialsAndMiddleNames() {
      assertThat(
              canonical("[PER J. Reed], [PER John Reed], [PER John Amos Reed], [PER John A. Reed]"))
          .containsOnly("John Amos Reed");
    }

    @Test
    void particles() {
      assertThat(canonical("[PER Samir al-Tikani] met [PER Tikani], [PER Al Tikani]."))
          .containsOnly("Samir al-Tikani");
      assertThat(
              canonical(
                  "[PER Jan van der Holt]: [PER Holt], [PER van der Holt], [PER Van der Holt]"))
          .containsOnly("Jan van der Holt");
    }

    @Test
    @DisplayName("Al is a first name where nothing joins it")
    void al() {
      assertThat(canonical("[PER Al Reedy] ran. [PER Reedy] won."))
          .containsExactly("Al Reedy", "Al Reedy");
    }

    @Test
    void suffixes() {
      assertThat(canonical("[PER Carl Amos Voss Jr.] wrote. [PER Voss] sold it. [PER Carl Voss]."))
          .containsOnly("Carl Amos Voss Jr.");
    }

    @Test
    void nicknames() {
      assertThat(canonical("[PER Joe \"Killer\" Brandt] fought. [PER Killer] and [PER Brandt]."))
          .containsOnly("Joe \"Killer\" Brandt");
    }

    @Test
    void titlesAndPossessivesGo() {
      assertThat(
              canonical(
                  "[PER Foreign Minister Rosa Lindqvist] spoke. [PER Mrs. Lindqvist's] car left."))
          .containsOnly("Rosa Lindqvist");
    }

    @Test
    void severalTitlesAndOfficesGo() {
      assertThat(
              canonical(
                  "[PER Deputy Prime Minister Rosa Lindqvist], [PER Attorney General Lindqvist]"))
          .containsOnly("Rosa Lindqvist");
    }

    @Test
    void aTitleTellsTwoPeopleOfOneSurname() {
      assertThat(
              canonical(
                  "Mr. [PER Per Lindqvist] met Senator [PER Rosa Lindqvist]."
                      + " Mrs. [PER Lindqvist] left. Mr. [PER Lindqvist] stayed."
                      + " Senator [PER Lindqvist] came back."))
          .containsExactly(
              "Per Lindqvist",
              "Rosa Lindqvist",
              "Rosa Lindqvist",
              "Per Lindqvist",
              "Rosa Lindqvist");
    }

    @Test
    void capitalsAndAccents() {
      assertThat(canonical("[PER JOSE PEÑALVA] WINS\n\n[PER José Peñalva] won. [PER PENALVA]"))
          .containsOnly("José Peñalva");
    }

    @Test
    void aMisspeltName() {
      assertThat(
              canonical(
                  "[PER Rosa Lindqvist] ran. [PER Rosa Lindqvist] won. [PER Rosa Lindqist] slept."))
          .containsOnly("Rosa Lindqvist");
    }
  }

  @Nested
  class Organisations {

    @Test
    void anAcronymInBracketsStandsForTheNameBeforeIt() {
      assertThat(
              canonical("The [ORG Northern Ferry Union] ([ORG NFU]) struck. The [ORG N.F.U.] won."))
          .containsOnly("Northern Ferry Union");
    }

    @Test
    void theNameInBracketsStandsForTheAcronymBeforeIt() {
      assertThat(canonical("The [ORG NFU] ([ORG Northern Ferry Union]) struck."))
          .containsOnly("Northern Ferry Union");
    }

    @Test
    void whateverTheAcronymWasTakenFor() {
      assertThat(canonical("The [ORG Northern Ferry Union] ([MISC NFU]) struck."))
          .containsOnly("Northern Ferry Union");
    }

    @Test
    void smallWordsMayBeLeftOut() {
      assertThat(canonical("[ORG Union of Ferries and Boats] ([ORG UFB]) struck."))
          .containsOnly("Union of Ferries and Boats");
    }

    @Test
    void anAcronymWithLettersOfTheWordsBefore() {
      assertThat(canonical("[LOC Varnia]'s [ORG Revolutionary Ferry Corps] ([ORG VRFC]) struck."))
          .containsExactly("Varnia", "Revolutionary Ferry Corps", "Revolutionary Ferry Corps");
    }

    @Test
    void aSecondNameInBrackets() {
      assertThat(canonical("[ORG Kotib Varna] ([ORG Sons of the Sea]) struck."))
          .containsOnly("Kotib Varna");
    }

    @Test
    void twoNamesEachInBracketsBehindTheOther() {
      assertThat(
              canonical(
                  "[ORG Kotib Varna] ([ORG Sons of the Sea]) struck."
                      + " [ORG Sons of the Sea] ([ORG Kotib Varna]) won."))
          .containsOnly("Kotib Varna");
    }

    @Test
    void anAcronymInAnotherLanguage() {
      assertThat(canonical("The [ORG Varnian Ferry Party] ([ORG PKV]) met. The [ORG PKV] won."))
          .containsOnly("Varnian Ferry Party");
      assertThat(canonical("The [ORG PKV] ([ORG Varnian Ferry Party]) met."))
          .containsOnly("Varnian Ferry Party");
    }

    @Test
    void oneWordInBracketsThatIsSaidToBeASecondName() {
      assertThat(canonical("The [ORG Ferry Party] (also [ORG Kotib]) met. [ORG Kotib] won."))
          .containsOnly("Ferry Party");
    }

    @Test
    void otherWaysToSayIt() {
      assertThat(canonical("The [ORG Northern Ferry Union], or [ORG NFU], struck."))
          .containsOnly("Northern Ferry Union");
      assertThat(
              canonical(
                  "The [ORG Northern Ferry Union] ([ORG NFU]), also known as the [ORG Blue Caps],"
                      + " struck."))
          .containsOnly("Northern Ferry Union");
    }

    @Test
    void anAcronymOfTheOneNameWithItsInitials() {
      assertThat(canonical("The [ORG Northern Ferry Union] struck. [ORG NFU] won."))
          .containsOnly("Northern Ferry Union");
    }

    @Test
    void theFirstWordsOfACompany() {
      assertThat(canonical("[ORG Norda Motor Corp.] grew. [ORG Norda] and [ORG Norda Motor] sold."))
          .containsOnly("Norda Motor Corp.");
    }

    @Test
    void theLastWords() {
      assertThat(canonical("[ORG Popular Ferry Units] struck. The [ORG Ferry Units] won."))
          .containsOnly("Popular Ferry Units");
    }

    @Test
    void aPossessiveThatTheArticleHasWithout() {
      assertThat(canonical("[ORG Norda] grew. [ORG Norda's] sold.")).containsOnly("Norda");
    }

    @Test
    void abbreviationsThatReadersKnow() {
      assertThat(canonical("[ORG U.N.] and [ORG EU] on [ORG Daesh], or [ORG ISIS]"))
          .containsExactly("United Nations", "European Union", "Islamic State", "Islamic State");
    }

    @Test
    void abbreviationsOfAnotherTypeStay() {
      assertThat(canonical("[PER Eu] and [MISC EU], [ORG UK]")).containsExactly("Eu", "EU", "UK");
    }

    @Test
    void theArticlesOwnMeaningOfAnAbbreviationComesFirst() {
      assertThat(canonical("The [ORG Inshore Society] ([ORG IS]) met. [ORG IS] won."))
          .containsOnly("Inshore Society");
    }

    @Test
    void theArticleAndLineBreaksGo() {
      assertThat(canonical("[ORG the Northern\n  Ferry Union] struck. [ORG “Ferry Union”]"))
          .containsOnly("Northern Ferry Union");
    }
  }

  @Nested
  class Places {

    @Test
    void countriesByTheirAbbreviations() {
      assertThat(canonical("[LOC US], [LOC U.S.], [LOC UK], [LOC UAE]"))
          .containsExactly(
              "United States", "United States", "United Kingdom", "United Arab Emirates");
    }

    @Test
    void theArticlesOwnNameComesFirst() {
      assertThat(canonical("The [LOC United States of America] ([LOC USA]) won."))
          .containsOnly("United States of America");
    }

    @Test
    void capitalsTakeTheFormWithSmallLetters() {
      assertThat(canonical("[LOC VARNIA] SAYS\n\n[LOC Varnia]'s army said."))
          .containsOnly("Varnia");
    }
  }

  private static List<String> canonical(String marked) {
    return Mentions.of(marked).canonical();
  }
}
