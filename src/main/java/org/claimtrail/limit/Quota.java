package org.claimtrail.limit;

/**
 * How often somebody may call.
 *
 * @param policy {@code client}, {@code person} or {@code address}
 * @param who the subject of a token; or the network of whoever sends none, or none that is valid
 * @param most calls a minute; as many can come at once where none came for a minute
 */
record Quota(String policy, String who, int most) {
    /** A quota that is changed is another one, and begins afresh. */
    String key() {
        return policy + " " + who + " " + most;
    }
}
