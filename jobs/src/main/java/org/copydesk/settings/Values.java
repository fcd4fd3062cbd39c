package org.copydesk.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads values of resolved settings. What cannot be read as the wanted type, or is not allowed, is
 * a {@link SettingsException} with the key's full path and its place.
 */
final class Values {

  private final Config config;

  Values(Config config) {
    this.config = config;
  }

  String text(String key) {
    return read(key, "text", config::getString);
  }

  String filledText(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      throw wrong(key, "must not be empty");
    }
    return text;
  }

  <E extends Enum<E>> E word(String key, Class<E> type) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Values::word).toList();
    String given = read(key, "a word", config::getString);
    int at = words.indexOf(given);
    if (at < 0) {
      throw unknownWord(key, given, words);
    }
    return type.getEnumConstants()[at];
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A list of words, each one of {@code known}; a text is taken apart at its commas. */
  Set<String> words(String key, Collection<String> known) {
    List<String> given =
        find(key).valueType() == ConfigValueType.STRING
            ? List.of(text(key).split(",", -1))
            : read(key, "a list of words", config::getStringList);
    Set<String> words = new TreeSet<>();
    for (String one : given) {
      String word = one.strip();
      if (!word.isEmpty()) {
        if (!known.contains(word)) {
          throw unknownWord(key, word, known);
        }
        words.add(word);
      }
    }
    return words;
  }

  Charset charset(String key) {
    return read(key, "the name of a charset", path -> Charset.forName(config.getString(path)));
  }

  long size(String key) {
    long bytes = read(key, "a size such as 5 MB", config::getBytes);
    if (bytes < 1) {
      throw wrong(key, "must be at least 1 byte");
    }
    return bytes;
  }

  int count(String key, int least) {
    // getInt would cut off a fraction
    int count =
        read(key, "a whole number", path -> new BigDecimal(config.getString(path)).intValueExact());
    if (count < least) {
      throw wrong(key, "must be at least " + least);
    }
    return count;
  }

  double share(String key) {
    double share = read(key, "a number", config::getDouble);
    if (!(share >= 0 && share <= 1)) {
      throw wrong(key, "must be between 0 and 1");
    }
    return share;
  }

  /** Every value below the key, by its path from there. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new TreeMap<>();
    addTexts(key, List.of(), (ConfigObject) find(key), texts);
    return texts;
  }

  private void addTexts(
      String key, List<String> path, ConfigObject group, Map<String, String> texts) {
    group.forEach(
        (name, value) -> {
          String memberKey = key + "." + ConfigUtil.joinPath(name);
          List<String> memberPath = Stream.concat(path.stream(), Stream.of(name)).toList();
          if (value instanceof ConfigObject members) {
            addTexts(memberKey, memberPath, members, texts);
          } else {
            texts.put(String.join(".", memberPath), text(memberKey));
          }
        });
  }

  private <T> T read(String key, String wanted, Function<String, T> reading) {
    try {
      return reading.apply(key);
    } catch (ConfigException.Null e) {
      throw wrong(key, "must be " + wanted + ", but has no value");
    } catch (ConfigException | IllegalArgumentException | ArithmeticException e) {
      String given = find(key).render(ConfigRenderOptions.concise());
      throw wrong(key, "must be " + wanted + ", not " + given);
    }
  }

  private SettingsException unknownWord(String key, String given, Collection<String> known) {
    String meant =
        NearestWord.find(given, known)
            .map(near -> "; did you mean " + near + "?")
            .orElse(", only " + String.join(", ", known));
    return wrong(key, "does not know \"" + given + "\"" + meant);
  }

  SettingsException wrong(String key, String what) {
    return new SettingsException(place(find(key).origin()) + ": " + key + " " + what);
  }

  /** The value of a key that exists, even if it is null. */
  private ConfigValue find(String key) {
    ConfigValue value = config.root();
    for (String step : ConfigUtil.splitPath(key)) {
      value = Objects.requireNonNull(((ConfigObject) value).get(step), key);
    }
    return value;
  }

  /** Where a value stands, for an error message: the file and line, or the kind of source. */
  static String place(ConfigOrigin origin) {
    String file = origin.filename();
    if (file == null) {
      return origin.description();
    }
    return origin.lineNumber() < 1 ? file : file + ":" + origin.lineNumber();
  }
}
