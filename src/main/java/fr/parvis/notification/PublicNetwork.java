package fr.parvis.notification;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * Whether an address is somebody’s on the internet, and not this machine’s or its neighbours’ (IANA registries of special-purpose addresses, RFC 6890). Of
 * IPv6 only what is given out counts (2000::/3, RFC 4291), and what carries an address of IPv4 is judged by that one.
 */
final class PublicNetwork {

    private static final int SIXTEEN = 16;

    private PublicNetwork() {
    }

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == SIXTEEN ? six(bytes) : four(bytes);
    }

    private static boolean four(byte[] bytes) {
        int a = bytes[0] & 255;
        int b = bytes[1] & 255;
        int c = bytes[2] & 255;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> b < 64 || b > 127;
            case 169 -> b != 254;
            case 172 -> b < 16 || b > 31;
            case 192 -> b != 168 && !(b == 0 && c == 0);
            case 198 -> b != 18 && b != 19;
            default -> a < 224;
        };
    }

    private static boolean six(byte[] bytes) {
        if (begins(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255) || begins(bytes, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return embedded(bytes, 12);
        }
        if (begins(bytes, 0x20, 0x02)) {
            return embedded(bytes, 2);
        }
        boolean teredo = begins(bytes, 0x20, 0x01, 0, 0);
        return (bytes[0] & 0xe0) == 0x20 && !teredo;
    }

    private static boolean embedded(byte[] bytes, int from) {
        return four(Arrays.copyOfRange(bytes, from, from + 4));
    }

    private static boolean begins(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 255) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
