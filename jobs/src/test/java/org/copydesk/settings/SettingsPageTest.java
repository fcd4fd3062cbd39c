package org.copydesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table in docs/settings.md and reference.conf say the same. */
class SettingsPageTest {

  private static final Pattern ROW =
      Pattern.compile("\\| `(copydesk\\.[^`]+)` \\| [^|]+ \\| `([^`]+)` \\| [^|]+ \\|");

  @Test
  void thePageHasEveryKeyOnceWithItsDefault() throws IOException {
    Map<String, ConfigValue> defaults = new TreeMap<>();
    addDefaults(
        ConfigFactory.parseResources("reference.conf").getObject("copydesk"), "copydesk", defaults);

    assertThat(rows()).isEqualTo(defaults);
  }

  @Test
  void theExampleIsGood() {
    Settings example = new SettingsReader(Set.of()).read(Path.of("conf/copydesk.conf"), Map.of());

    assertThat(example).isNotEqualTo(SettingsReader.defaults());
  }

  private static Map<String, ConfigValue> rows() throws IOException {
    Map<String, ConfigValue> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("docs/settings.md"))) {
      if (line.startsWith("| `")) {
        Matcher row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        Config value = ConfigFactory.parseString("value = " + row.group(2));
        assertThat(rows.put(row.group(1), value.getValue("value"))).as(line).isNull();
      }
    }
    return rows;
  }

  private static void addDefaults(
      ConfigObject group, String path, Map<String, ConfigValue> defaults) {
    group.forEach(
        (name, value) -> {
          if (value instanceof ConfigObject members && !members.isEmpty()) {
            addDefaults(members, path + "." + name, defaults);
          } else {
            defaults.put(path + "." + name, value);
          }
        });
  }
}
