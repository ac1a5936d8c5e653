package org.claimtrail.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whose an address is: with IPv6, everybody has a whole network of them (RFC 6177). */
final class Network {
    private static final int OF_ONE_HOUSE = 8;

    private Network() {}

    /** An address of IPv4; of IPv6, the first 64 bits of it. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > 2 * OF_ONE_HOUSE - 1
                    ? HexFormat.of().formatHex(bytes, 0, OF_ONE_HOUSE)
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
