package org.copydesk.settings;

/**
 * A setting is wrong. The message says which, where it stands and what is wrong with it; meant for
 * whoever wrote the setting.
 */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
