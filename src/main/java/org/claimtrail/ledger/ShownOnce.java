package org.claimtrail.ledger;

/** An answer with something in it that is shown once, and kept nowhere: not for a retry either. */
public interface ShownOnce<T> {
    /** The same without it. */
    T kept();
}
