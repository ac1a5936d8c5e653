package org.claimtrail.publication;

/** What a list of publications can be narrowed to: those of which something is missing, or was taken back. */
public enum PublicationGap {
    /** Where it comes from is recorded nowhere: as a line it adds nothing. */
    NO_LINEAGE(
            "not exists (select d from PublicationDerivation d where d.key.id = v.key.id and d.key.version = v.key.version)"),
    /** Nobody preserved it: it can change or go. */
    NO_CAPTURE("cast(v.captures as String) = '[]'"),
    RETRACTED("r.withdrawn = false");

    private final String condition;

    PublicationGap(String condition) {
        this.condition = condition;
    }

    /** Of a publication {@code v} and what is known of its retraction, {@code r}. */
    String condition() {
        return condition;
    }
}
