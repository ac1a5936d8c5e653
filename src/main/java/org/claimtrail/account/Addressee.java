package org.claimtrail.account;

import org.jspecify.annotations.Nullable;

/**
 * Where mail to a person goes, as the login server says.
 *
 * @param address null unless they are reached
 */
public record Addressee(State state, @Nullable String address) {
    /** Whether mail reaches them, or why not. */
    public enum State {
        REACHED,
        /** The login server has no address of theirs. */
        NO_ADDRESS,
        /** Nobody made sure that it is theirs. */
        UNVERIFIED,
        /** They may do nothing here any longer, or are locked out, or not at the login server: what they read here is not theirs to read. */
        GONE
    }

    public static final Addressee NOBODY = new Addressee(State.GONE, null);

    static Addressee at(@Nullable String address, boolean isVerified) {
        if (address == null || address.isBlank()) {
            return new Addressee(State.NO_ADDRESS, null);
        }
        return isVerified ? new Addressee(State.REACHED, address) : new Addressee(State.UNVERIFIED, null);
    }

    public boolean isReached() {
        return state == State.REACHED;
    }
}
