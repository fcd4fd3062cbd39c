package org.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

  @Test
  void nobodyIsMeantByTheSurnameOfTwo() {
    assertThat(meant("Holm", null, "Ada Holm", "Per Holm")).isEqualTo("holm");
  }

  @Test
  void nobodyIsMeantByATitleThatNeitherHas() {
    assertThat(meant("Holm", "mrs", "Ada Holm", "Per Holm")).isEqualTo("holm");
  }

  @Test
  void nobodyOfAListIsMeantByATitle() {
    List<String> people = new ArrayList<>(List.of("mr Per Holm"));
    for (char letter = 'a'; letter <= 'z'; letter++) {
      people.add("A" + letter + "a Holm");
      people.add("B" + letter + "a Holm");
    }
    assertThat(meant("Holm", "mr", people.toArray(new String[0]))).isEqualTo("holm");
  }

  @Test
  void aTitleThatOneHas() {
    assertThat(meant("Holm", "senator", "mr Per Holm", "senator Ada Holm")).isEqualTo("ada holm");
  }

  @Test
  void aTitleThatExcludesTheOther() {
    assertThat(meant("Holm", "mrs", "mr Per Holm", "Ada Holm")).isEqualTo("ada holm");
  }

  @Test
  void theSurnameComesBeforeTheFirstName() {
    assertThat(meant("Thomas", null, "Thomas Berg", "Ida Thomas")).isEqualTo("ida thomas");
  }

  @Test
  void theLongestNameOfOnePerson() {
    assertThat(meant("J. Reed", null, "J. Reed", "John Amos Reed", "John A. Reed"))
        .isEqualTo("john amos reed");
  }

  /** Whom a name means among people, some with a title in small letters before them. */
  private static String meant(String name, @Nullable String title, String... people) {
    List<NameForm> forms = new ArrayList<>();
    List<@Nullable String> titles = new ArrayList<>();
    for (String person : people) {
      int begin = Character.isLowerCase(person.charAt(0)) ? person.indexOf(' ') + 1 : 0;
      forms.add(form(person.substring(begin)));
      titles.add(begin == 0 ? null : person.substring(0, begin - 1));
    }
    return new PersonNames(forms, titles).fullest(form(name), title);
  }

  private static NameForm form(String text) {
    return new NameForm(EntityType.PER, text, NameForm.key(text, EntityType.PER), null);
  }
}
