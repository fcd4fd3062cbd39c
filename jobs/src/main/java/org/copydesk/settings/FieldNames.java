package org.copydesk.settings;

import java.io.Serializable;

/**
 * What the fields of an article are called in the input: keys of JSON objects, names of columns.
 *
 * @param id name of the id field
 * @param source name of the field with the publisher
 * @param url name of the field with the address
 * @param title name of the field with the headline
 * @param authors name of the field with the authors
 * @param published name of the field with the date
 * @param text name of the field with the text
 */
public record FieldNames(
    String id,
    String source,
    String url,
    String title,
    String authors,
    String published,
    String text)
    implements Serializable {}
