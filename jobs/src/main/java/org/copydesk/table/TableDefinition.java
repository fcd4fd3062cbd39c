package org.copydesk.table;

import org.apache.spark.sql.types.StructType;

/**
 * One published table.
 *
 * @param name its folder and view
 * @param description one sentence
 * @param schema its columns, each with a comment; {@code run_date} is added by the folder
 */
public record TableDefinition(String name, String description, StructType schema) {}
