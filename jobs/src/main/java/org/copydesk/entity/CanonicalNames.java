package org.copydesk.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Gives each mention the fullest form of its name in the article: a surname its whole name
 * ("Ameri", "Hadi al-Ameri"), an acronym or second name what the article says it stands for
 * ("Popular Mobilization Units (PMU)"), an acronym the one name with its initials, a company's
 * short form its whole name, a misspelt name the common spelling. Titles and possessives go, and
 * capitals where the article has small letters too. A form that two names could share stays as
 * written. Well-known abbreviations alone have a name from outside ({@link CommonNames}).
 *
 * <p>Time grows with the number of mentions n as n log n.
 */
final class CanonicalNames {

  /** A name of the article. Names of different types are never one. */
  private record Name(EntityType type, String key) {}

  private final TokenizedText text;
  private final List<Entity> entities;
  private final List<NameForm> forms;
  private final List<@Nullable String> titles = new ArrayList<>();

  /** How each name is best written: with small letters, without "The", as it mostly is. */
  private final Map<Name, String> written = new HashMap<>();

  private final Map<EntityType, Map<String, Integer>> times = new EnumMap<>(EntityType.class);
  private final Map<Name, Name> fuller = new HashMap<>();
  private final PersonNames persons;
  private final ShortForms organisations;

  private CanonicalNames(TokenizedText text, List<Entity> entities) {
    this.text = text;
    this.entities = entities;
    this.forms = forms(entities);
    for (EntityType type : EntityType.values()) {
      times.put(type, new LinkedHashMap<>());
    }
    for (int i = 0; i < forms.size(); i++) {
      times(forms.get(i).type()).merge(forms.get(i).key(), 1, Integer::sum);
      titles.add(title(i));
    }
    addWritten();
    List<NameForm> people = new ArrayList<>();
    List<@Nullable String> theirTitles = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).type() == EntityType.PER) {
        people.add(forms.get(i));
        theirTitles.add(titles.get(i));
      }
    }
    persons = new PersonNames(people, theirTitles);
    organisations = new ShortForms(times(EntityType.ORG).keySet());
    addDefinitions();
    addVariants();
    addInitials();
    addShortForms();
  }

  /** The same mentions in the same order, each with its canonical form. */
  static List<Entity> resolve(TokenizedText text, List<Entity> entities) {
    CanonicalNames names = new CanonicalNames(text, entities);
    List<Entity> resolved = new ArrayList<>(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      resolved.add(entities.get(i).named(names.canonical(i)));
    }
    return resolved;
  }

  /**
   * The clean form of each mention. "Varna's" is Varna's where the article has a Varna, but a
   * person may own or sue "Lloyd's".
   */
  static List<NameForm> forms(List<Entity> entities) {
    List<NameForm> forms = new ArrayList<>(entities.size());
    Set<String> keys = new LinkedHashSet<>();
    for (Entity entity : entities) {
      NameForm form = NameForm.of(entity);
      forms.add(form);
      if (form.type() != EntityType.PER) {
        keys.add(form.key());
      }
    }
    forms.replaceAll(
        form -> {
          NameForm bare = form.unpossessed();
          return keys.contains(bare.key()) ? bare : form;
        });
    return forms;
  }

  private Map<String, Integer> times(EntityType type) {
    return times.getOrDefault(type, Map.of());
  }

  /** The title in a person's mention, else the word with a capital before it if that is one. */
  private @Nullable String title(int mention) {
    NameForm form = forms.get(mention);
    if (form.type() != EntityType.PER || form.title() != null) {
      return form.title();
    }
    Entity entity = entities.get(mention);
    int before = text.tokenAt(entity.span().begin()) - 1;
    return before >= text.firstToken(entity.sentence())
            && Character.isUpperCase(text.text().charAt(text.begin(before)))
        ? Titles.of(text.token(before))
        : null;
  }

  private void addWritten() {
    Map<Name, Map<String, Integer>> writings = new LinkedHashMap<>();
    for (NameForm form : forms) {
      writings
          .computeIfAbsent(new Name(form.type(), form.key()), k -> new LinkedHashMap<>())
          .merge(form.text(), 1, Integer::sum);
    }
    writings.forEach(
        (name, counts) -> {
          List<String> texts = new ArrayList<>(counts.keySet());
          // a stable sort: of forms as good the first met wins
          texts.sort(
              Comparator.comparing((String form) -> isCapitals(form))
                  .thenComparing(form -> form.regionMatches(true, 0, "the ", 0, 4))
                  .thenComparing(form -> -counts.getOrDefault(form, 0)));
          written.put(name, texts.get(0));
        });
  }

  /** Whether it has letters and none of them is small. */
  private static boolean isCapitals(String form) {
    return form.chars().anyMatch(Character::isUpperCase)
        && form.chars().noneMatch(Character::isLowerCase);
  }

  /** The first thing that is said of a name counts, unless it leads back to that name. */
  private void add(Name shorter, Name longer) {
    if (!fullest(longer).equals(shorter)) {
      fuller.putIfAbsent(shorter, longer);
    }
  }

  /** The last of the fuller names of fuller names; the way there gets shorter each time. */
  private Name fullest(Name name) {
    Name last = name;
    Name next = fuller.get(last);
    while (next != null) {
      Name further = fuller.get(next);
      if (further != null) {
        fuller.put(last, further);
      }
      last = next;
      next = further;
    }
    return last;
  }

  /** What initials prove holds for a name whatever the tagger took it for, but for people. */
  private void addDefinitions() {
    for (Definitions.Definition definition : Definitions.in(text, entities, forms)) {
      NameForm shorter = forms.get(definition.shorter());
      NameForm longer = forms.get(definition.fuller());
      Name name = new Name(longer.type(), longer.key());
      if (shorter.type() == longer.type()) {
        add(new Name(shorter.type(), shorter.key()), name);
      }
      if (definition.kind() == Definitions.Kind.INITIALS) {
        for (EntityType type : List.of(EntityType.ORG, EntityType.LOC, EntityType.MISC)) {
          if (times(type).containsKey(shorter.key())) {
            add(new Name(type, shorter.key()), name);
          }
        }
      }
    }
  }

  private void addVariants() {
    times.forEach(
        (type, keys) ->
            SpellingVariants.of(type, keys)
                .forEach((variant, usual) -> add(new Name(type, variant), new Name(type, usual))));
  }

  /** An acronym that the article doesn't define, and the one name of its type with its letters. */
  private void addInitials() {
    for (EntityType type : List.of(EntityType.ORG, EntityType.LOC, EntityType.MISC)) {
      Map<String, String> initials = new HashMap<>();
      for (String key : times(type).keySet()) {
        if (key.indexOf(' ') > 0) {
          String all = Acronyms.initials(key);
          String main = Acronyms.mainInitials(key);
          initials.merge(all, key, CanonicalNames::neither);
          if (!main.equals(all)) {
            initials.merge(main, key, CanonicalNames::neither);
          }
        }
      }
      for (String key : times(type).keySet()) {
        Name acronym = new Name(type, key);
        String name = initials.get(key);
        if (name != null && !name.isEmpty() && Acronyms.isAcronym(written(acronym))) {
          add(acronym, new Name(type, name));
        }
      }
    }
  }

  private static String neither(String one, String other) {
    return one.equals(other) ? one : "";
  }

  /** "Toyota" for "Toyota Motor Corp.", unless it is a person's or a place's name here as well. */
  private void addShortForms() {
    for (String key : times(EntityType.ORG).keySet()) {
      String longer = organisations.longer(key);
      boolean other =
          times(EntityType.PER).containsKey(key)
              || times(EntityType.LOC).containsKey(key)
              || times(EntityType.MISC).containsKey(key);
      if (longer != null && !other) {
        add(new Name(EntityType.ORG, key), new Name(EntityType.ORG, longer));
      }
    }
  }

  private String canonical(int mention) {
    NameForm form = forms.get(mention);
    Name name = new Name(form.type(), form.key());
    if (form.type() == EntityType.PER) {
      name = new Name(EntityType.PER, persons.fullest(form, titles.get(mention)));
    } else if (form.type() == EntityType.ORG && !fuller.containsKey(name) && !isOwned(mention)) {
      String longer = organisations.longerBefore(form.key());
      Name whole = longer == null ? name : new Name(EntityType.ORG, longer);
      // "national news agency" is a description
      name = Character.isLowerCase(written(whole).charAt(0)) ? name : whole;
    }
    String fullest = written(fullest(name));
    String common = CommonNames.fullest(form.type(), fullest);
    return common == null ? fullest : common;
  }

  private String written(Name name) {
    return written.getOrDefault(name, name.key());
  }

  /** Whether somebody's or some other name's ministry, court or guards stand there. */
  private boolean isOwned(int mention) {
    int begin = entities.get(mention).span().begin();
    String before = text.text().substring(Math.max(0, begin - 3), begin).stripTrailing();
    return before.endsWith("'s")
        || before.endsWith("’s")
        || before.endsWith("s'")
        || before.endsWith("s’")
        || (mention > 0 && begin - entities.get(mention - 1).span().end() == 1);
  }
}
