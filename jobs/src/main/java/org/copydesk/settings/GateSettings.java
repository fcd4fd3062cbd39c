package org.copydesk.settings;

import java.io.Serializable;

/**
 * The quality gate.
 *
 * @param warnRejectShare a run with a larger share of rejects, 0 to 1, is published with a warning
 * @param failRejectShare a run with a larger share of rejects, 0 to 1, is not published
 */
public record GateSettings(double warnRejectShare, double failRejectShare)
    implements Serializable {}
