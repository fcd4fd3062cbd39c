package org.copydesk.cli;

import java.nio.file.Path;
import java.util.Map;
import org.copydesk.rule.RuleCatalogue;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a settings file. */
final class SettingsOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings that differ from the defaults; see docs/settings.md.")
  private @Nullable Path config;

  /**
   * Reads all settings.
   *
   * @param options values from other options, by key; they win
   */
  Settings read(Map<String, String> options) {
    return new SettingsReader(RuleCatalogue.ids()).read(config, options);
  }
}
