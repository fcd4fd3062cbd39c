package org.copydesk.settings;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** All settings of a run. {@link SettingsReader} makes them. */
public record Settings(
    InputSettings input,
    EngineSettings engine,
    RuleSettings rules,
    RunSettings run,
    GateSettings gate)
    implements Serializable {

  /**
   * SHA-256 over every setting's name and value, 64 hex digits: the same for two runs with the same
   * settings, wherever and in whatever notation they were given.
   */
  public String hash() {
    try {
      // a record's text names all its components, and every collection in these is sorted
      byte[] text = toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
