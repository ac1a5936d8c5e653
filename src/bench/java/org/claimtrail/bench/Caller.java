package org.claimtrail.bench;

/** As whom a request is sent. */
enum Caller {
    READER,
    API_READER,
    API_WRITER,
    /** With a token, at the API. */
    EDITOR,
    /** Who calls more often than their quota allows. */
    HASTY,
    /** With a browser's session, on pages. */
    EDITOR_AT_A_BROWSER
}
