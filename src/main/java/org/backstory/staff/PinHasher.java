package org.backstory.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.backstory.settings.PinHash;

/**
 * Makes the salted hash of a PIN and compares PINs with it: PBKDF2 with HMAC-SHA256, 600,000 rounds (OWASP, Password Storage
 * Cheat Sheet). One hash takes about half a second, so never on the thread of a screen.
 */
public final class PinHasher {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** The hash of a PIN with a salt of its own: the same PIN never gives the same line twice. */
    public PinHash hash(char[] pin) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PinHash(PinHash.LEAST_ROUNDS, salt, derive(pin, PinHash.LEAST_ROUNDS, salt));
    }

    /** Whether this is the PIN; takes the same time whatever the answer is. */
    public boolean matches(char[] pin, PinHash hash) {
        return MessageDigest.isEqual(derive(pin, hash.rounds(), hash.salt()), hash.hash());
    }

    private static byte[] derive(char[] pin, int rounds, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(pin, salt, rounds, PinHash.HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
