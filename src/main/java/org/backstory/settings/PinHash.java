package org.backstory.settings;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The salted hash of a PIN as the settings hold it: {@code pbkdf2-sha256$600000$SALT$HASH}, salt and hash in Base64.
 * PBKDF2 with HMAC-SHA256 in at least 600,000 rounds is what OWASP's Password Storage Cheat Sheet asks for.
 *
 * @param rounds how often the hash is repeated, 600,000 to 10,000,000; more would keep staff waiting for seconds
 * @param salt   16 to 64 random bytes
 * @param hash   32 bytes
 */
public record PinHash(int rounds, byte[] salt, byte[] hash) {

    /** The fewest rounds that are safe enough. */
    public static final int LEAST_ROUNDS = 600_000;
    /** The length of the hash, in bytes: that of SHA-256. */
    public static final int HASH_BYTES = 32;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int LEAST_SALT_BYTES = 16;
    private static final int MOST_SALT_BYTES = 64;
    private static final String METHOD = "pbkdf2-sha256";
    private static final Pattern FORM = Pattern.compile(Pattern.quote(METHOD) + "\\$([1-9][0-9]{0,8})\\$([^$]+)\\$([^$]+)");

    /** Checks the ranges and keeps copies of the bytes. */
    public PinHash {
        require(rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS, "it has " + rounds + " rounds, not 600,000 to 10,000,000");
        require(salt.length >= LEAST_SALT_BYTES && salt.length <= MOST_SALT_BYTES, "its salt has " + salt.length + " bytes, not 16 to 64");
        require(hash.length == HASH_BYTES, "its hash has " + hash.length + " bytes, not 32");
        salt = salt.clone();
        hash = hash.clone();
    }

    /**
     * Reads the text from the settings.
     *
     * @throws IllegalArgumentException if it is anything else; the message says what is wrong with "it"
     */
    public static PinHash parse(String text) {
        Matcher parts = FORM.matcher(text);
        require(parts.matches(), "it does not have the form " + METHOD + "$ROUNDS$SALT$HASH");
        return new PinHash(Integer.parseInt(parts.group(1)), bytes("salt", parts.group(2)), bytes("hash", parts.group(3)));
    }

    private static byte[] bytes(String what, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("its " + what + " is not Base64");
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The text for the settings, which {@link #parse} reads. */
    public String format() {
        Base64.Encoder base64 = Base64.getEncoder();
        return METHOD + "$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    /** Says nothing about the PIN, so that it can stand in a message. */
    @Override
    public String toString() {
        return "the hash of a PIN";
    }
}
