package org.copydesk.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people whom an article names in full, and which of them a shorter form means: by surname,
 * else by first name or nickname, else by a middle name. Where two people share it, the title
 * decides ("Mrs. Clinton" is she who is called so elsewhere, or whom no other's title excludes); a
 * bare form of two people means nobody, however near one of them stands: newspapers drop titles by
 * house style, so nearness is a guess and an unresolved name is the better error.
 */
final class PersonNames {

  /** More people of one name are a list, in which nobody is looked for. */
  private static final int MOST_RELATIVES = 32;

  /** A middle name shorter than this stands for nobody. */
  private static final int SHORTEST_MIDDLE = 4;

  /** A person by the key of the fullest name, with the titles that stand before full names. */
  private static final class Person {
    final String key;
    final PersonName name;
    final Set<String> titles;

    Person(String key, PersonName name, Set<String> titles) {
      this.key = key;
      this.name = name;
      this.titles = new HashSet<>(titles);
    }
  }

  /** One reading of each key, whatever the case of its particles. */
  private final Map<String, PersonName> names = new HashMap<>();

  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Map<String, Set<Person>> byFirstName = new HashMap<>();
  private final Map<String, Set<Person>> byMiddleName = new HashMap<>();

  /**
   * The people among {@code forms}, which are of persons.
   *
   * @param titles the title of each form, from within it or from before it
   */
  PersonNames(List<NameForm> forms, List<@Nullable String> titles) {
    Map<String, NameForm> distinct = new LinkedHashMap<>();
    Map<String, Set<String>> titlesOf = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      String key = forms.get(i).key();
      distinct.putIfAbsent(key, forms.get(i));
      String title = titles.get(i);
      if (title != null) {
        titlesOf.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(title);
      }
    }
    List<NameForm> longestFirst = new ArrayList<>(distinct.values());
    longestFirst.sort(
        Comparator.comparingInt((NameForm form) -> -form.key().length())
            .thenComparing(form -> form.key()));
    for (NameForm form : longestFirst) {
      PersonName name = name(form);
      if (name.isFull()) {
        add(form.key(), name, titlesOf.getOrDefault(form.key(), Set.of()));
      }
    }
  }

  private PersonName name(NameForm form) {
    return names.computeIfAbsent(form.key(), key -> PersonName.of(form));
  }

  private void add(String key, PersonName name, Set<String> titles) {
    Set<Person> relatives = bySurname.computeIfAbsent(name.surname(), k -> new LinkedHashSet<>());
    List<Person> same = new ArrayList<>();
    if (relatives.size() < MOST_RELATIVES) {
      for (Person person : relatives) {
        if (person.name.mayBe(name)) {
          same.add(person);
        }
      }
    }
    if (same.size() > 1) {
      return;
    }
    if (same.size() == 1) {
      same.get(0).titles.addAll(titles);
      byName.put(key, same.get(0));
      return;
    }
    Person person = new Person(key, name, titles);
    byName.put(key, person);
    relatives.add(person);
    add(byFirstName, name.given().get(0), person);
    if (name.nickname() != null) {
      add(byFirstName, name.nickname(), person);
    }
    for (String middle : name.given().subList(1, name.given().size())) {
      if (middle.length() >= SHORTEST_MIDDLE) {
        add(byMiddleName, middle, person);
      }
    }
  }

  private static void add(Map<String, Set<Person>> people, String name, Person person) {
    people.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(person);
  }

  /**
   * The key of the fullest name of the person whom {@code form} means, its own where that is
   * unsure.
   *
   * @param title the title before it, null for none
   */
  String fullest(NameForm form, @Nullable String title) {
    Person person = byName.get(form.key());
    if (person == null && !name(form).isFull()) {
      person = meant(name(form), title);
    }
    return person == null ? form.key() : person.key;
  }

  private @Nullable Person meant(PersonName bare, @Nullable String title) {
    for (Map<String, Set<Person>> people : List.of(bySurname, byFirstName, byMiddleName)) {
      Set<Person> candidates = people.get(bare.surname());
      if (candidates != null) {
        return candidates.size() == 1 ? candidates.iterator().next() : titled(candidates, title);
      }
    }
    return null;
  }

  private static @Nullable Person titled(Set<Person> candidates, @Nullable String title) {
    if (title == null || candidates.size() > MOST_RELATIVES) {
      return null;
    }
    List<Person> called = candidates.stream().filter(p -> p.titles.contains(title)).toList();
    if (called.isEmpty()) {
      called =
          candidates.stream()
              .filter(p -> p.titles.stream().noneMatch(other -> Titles.exclude(title, other)))
              .toList();
    }
    return called.size() == 1 ? called.get(0) : null;
  }
}
