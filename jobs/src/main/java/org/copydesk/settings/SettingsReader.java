package org.copydesk.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads all settings at once. What is given wins in this order: options of the command, system
 * properties ({@code -Dcopydesk.input.format=csv}), the environment ({@code
 * CONFIG_FORCE_copydesk_input_format}), the settings file, {@code reference.conf}.
 *
 * <p>Keys that {@code reference.conf} does not have, values of the wrong type and impossible values
 * are {@link SettingsException}s.
 */
public final class SettingsReader {

  private static final String ROOT = "copydesk";

  /** The key below which any key is allowed: Spark's own settings. */
  private static final String SPARK = "copydesk.run.spark";

  private final Set<String> ruleIds;

  /**
   * @param ruleIds the ids that {@code copydesk.rules.disabled} may name
   */
  public SettingsReader(Set<String> ruleIds) {
    this.ruleIds = Collections.unmodifiableSet(new TreeSet<>(ruleIds));
  }

  /** The settings of {@code reference.conf} alone. */
  public static Settings defaults() {
    return new SettingsReader(Set.of())
        .read(null, Map.of(), new Properties(), ConfigFactory.empty());
  }

  /**
   * Reads the settings of this process.
   *
   * @param file a settings file, or null for none
   * @param options values from options of the command, by key
   * @throws SettingsException if the file cannot be read or a setting is wrong
   */
  public Settings read(@Nullable Path file, Map<String, String> options) {
    return read(file, options, System.getProperties(), ConfigFactory.systemEnvironmentOverrides());
  }

  Settings read(
      @Nullable Path file, Map<String, String> options, Properties properties, Config environment) {
    Config reference = ConfigFactory.parseResources("reference.conf").withOnlyPath(ROOT);
    try {
      Config given =
          known(ConfigFactory.parseMap(options, "option"), reference)
              .withFallback(known(systemProperties(properties), reference))
              .withFallback(known(environment.withOnlyPath(ROOT), reference))
              .withFallback(known(file(file, reference), reference));
      return settings(new Values(given.withFallback(reference).resolve()));
    } catch (ConfigException e) {
      throw new SettingsException(message(e));
    }
  }

  private static Config systemProperties(Properties properties) {
    Properties ours = new Properties();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(ROOT + ".")) {
        ours.setProperty(name, properties.getProperty(name));
      }
    }
    return ConfigFactory.parseProperties(
        ours, ConfigParseOptions.defaults().setOriginDescription("-D option"));
  }

  private static Config file(@Nullable Path file, Config reference) {
    if (file == null) {
      return ConfigFactory.empty();
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new SettingsException("settings file " + file + " is missing or cannot be read");
    }
    Config parsed =
        ConfigFactory.parseFile(
            file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
    return parsed.resolveWith(parsed.withFallback(reference));
  }

  /** Returns {@code given} if {@code reference.conf} has all its keys. */
  private static Config known(Config given, Config reference) {
    checkKeys(given.root(), reference.root(), "", reference);
    return given;
  }

  private static void checkKeys(
      ConfigObject given, ConfigObject expected, String path, Config reference) {
    for (Map.Entry<String, ConfigValue> entry : new TreeMap<>(given).entrySet()) {
      String key = path + ConfigUtil.joinPath(entry.getKey());
      String place = Values.place(entry.getValue().origin());
      ConfigValue known = expected.get(entry.getKey());
      if (known == null) {
        throw new SettingsException(
            place + ": " + key + " is not a setting" + hint(key, entry.getKey(), reference));
      }
      if (known instanceof ConfigObject group) {
        if (!(entry.getValue() instanceof ConfigObject members)) {
          throw new SettingsException(place + ": " + key + " is a group of settings, not a value");
        }
        if (!key.equals(SPARK)) {
          checkKeys(members, group, key + ".", reference);
        }
      }
    }
  }

  /** Names the setting that was meant: one spelt alike, or one of the same name elsewhere. */
  private static String hint(String key, String name, Config reference) {
    Set<String> keys = new TreeSet<>();
    addKeys(reference.root(), "", keys);
    return NearestWord.find(key, keys)
        .or(() -> keys.stream().filter(other -> other.endsWith("." + name)).findFirst())
        .map(near -> "; did you mean " + near + "?")
        .orElse("");
  }

  private static void addKeys(ConfigObject group, String path, Set<String> keys) {
    group.forEach(
        (name, value) -> {
          keys.add(path + name);
          if (value instanceof ConfigObject members) {
            addKeys(members, path + name + ".", keys);
          }
        });
  }

  private Settings settings(Values values) {
    return new Settings(input(values), engine(values), rules(values), run(values), gate(values));
  }

  private static InputSettings input(Values values) {
    return new InputSettings(
        values.word("copydesk.input.format", InputFormat.class),
        values.charset("copydesk.input.charset"),
        values.size("copydesk.input.max-text-bytes"),
        values.size("copydesk.input.max-record-bytes"),
        values.count("copydesk.input.max-expansion", 1),
        values.size("copydesk.input.split-bytes"),
        values.filledText("copydesk.input.author-separator"),
        new FieldNames(
            values.filledText("copydesk.input.fields.id"),
            values.filledText("copydesk.input.fields.source"),
            values.filledText("copydesk.input.fields.url"),
            values.filledText("copydesk.input.fields.title"),
            values.filledText("copydesk.input.fields.authors"),
            values.filledText("copydesk.input.fields.published"),
            values.filledText("copydesk.input.fields.text")));
  }

  private static EngineSettings engine(Values values) {
    EngineKind kind = values.word("copydesk.engine.kind", EngineKind.class);
    String path = values.text("copydesk.engine.path");
    String name = values.text("copydesk.engine.name");
    if (kind == EngineKind.SAVED && path.isEmpty()) {
      throw values.wrong("copydesk.engine.kind", "= saved needs copydesk.engine.path");
    }
    if (kind == EngineKind.PRETRAINED && name.isEmpty()) {
      throw values.wrong("copydesk.engine.kind", "= pretrained needs copydesk.engine.name");
    }
    return new EngineSettings(
        kind,
        path,
        name,
        values.filledText("copydesk.engine.language"),
        values.count("copydesk.engine.batch-size", 1));
  }

  private RuleSettings rules(Values values) {
    return new RuleSettings(values.words("copydesk.rules.disabled", ruleIds));
  }

  private static RunSettings run(Values values) {
    return new RunSettings(values.count("copydesk.run.partitions", 0), values.texts(SPARK));
  }

  private static GateSettings gate(Values values) {
    double warn = values.share("copydesk.gate.warn-reject-share");
    double fail = values.share("copydesk.gate.fail-reject-share");
    if (fail < warn) {
      throw values.wrong(
          "copydesk.gate.fail-reject-share", "must not be below copydesk.gate.warn-reject-share");
    }
    return new GateSettings(warn, fail);
  }

  /** The library's message, with the place as everywhere here. */
  private static String message(ConfigException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
    ConfigOrigin origin = e.origin();
    if (origin == null) {
      return message;
    }
    String prefix = origin.description() + ": ";
    return Values.place(origin)
        + ": "
        + (message.startsWith(prefix) ? message.substring(prefix.length()) : message);
  }
}
