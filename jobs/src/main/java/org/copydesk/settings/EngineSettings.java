package org.copydesk.settings;

import java.io.Serializable;

/**
 * The model that finds entities.
 *
 * @param kind where it comes from
 * @param path the folder of a {@link EngineKind#SAVED} pipeline, otherwise of no meaning
 * @param name the name of a {@link EngineKind#PRETRAINED} pipeline, otherwise of no meaning
 * @param language the language of a pretrained pipeline
 * @param batchSize how many sentences the model takes at once
 */
public record EngineSettings(
    EngineKind kind, String path, String name, String language, int batchSize)
    implements Serializable {}
