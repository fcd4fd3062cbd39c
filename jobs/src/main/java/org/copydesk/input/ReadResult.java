package org.copydesk.input;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * An input that is ready to be read.
 *
 * @param records one row a record, of {@link SourceReader#SCHEMA}; an article where {@code
 *     reject_code} is null
 * @param counter how many records were read, once an action has read them
 * @param bytes the size of the input files, as they are stored
 */
public record ReadResult(Dataset<Row> records, RecordCounter counter, long bytes) {}
