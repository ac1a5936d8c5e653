package org.claimtrail.web.words;

import java.util.Arrays;

/** What somebody did by sending a form, as the page says it that they are sent on to. */
public enum Done {
    CLAIM("claims"),
    EVIDENCE("evidence"),
    REPLY("replies"),
    REQUEST("comment-requests"),
    SEARCH("search-log"),
    OUTCOME("outcome"),
    JUDGEMENT("judgements"),
    REMARK("remarks"),
    CORRECTION("correction"),
    WITHDRAWAL("withdrawal"),
    PAUSE("pause"),
    OTHER("");

    private final String part;

    Done(String part) {
        this.part = part;
    }

    /** By the address that the form was sent to, which ends in what it records. */
    public static Done at(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(it -> it.part.equals(last))
                .findFirst()
                .orElse(OTHER);
    }
}
