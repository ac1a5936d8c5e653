package org.claimtrail.source;

/** What sort of source. */
public enum SourceKind {
    PERSON,
    ORGANIZATION,
    OUTLET,
    GOVERNMENT,
    /** Known only by description: "a US official". */
    UNNAMED
}
