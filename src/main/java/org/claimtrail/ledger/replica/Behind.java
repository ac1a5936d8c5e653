package org.claimtrail.ledger.replica;

/** The replica does not have yet what is asked for. */
class Behind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Behind() {
        super("It is behind", null, false, false);
    }
}
