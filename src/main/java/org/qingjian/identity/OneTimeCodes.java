package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Codes that are handed over on paper or by telephone and work once: 16 letters and digits without those that are mistaken
 * for others (Crockford's base 32), 80 random bits. Only a keyed hash of a code is kept, under which it is looked up.
 */
@Singleton
public class OneTimeCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final SecretBox box;

    OneTimeCodes(SecretBox box) {
        this.box = box;
    }

    /** A fresh code in groups of four, to be shown once. */
    public String make() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /**
     * What is kept instead of a code, 32 hexadecimal digits. Full width, lower case, blanks, hyphens and the usual mistakes (O
     * for 0, I and L for 1) make no difference.
     *
     * @param purpose what the code is for; the same code gives another mark for another purpose
     * @param typed the code as somebody typed it
     */
    public String mark(String purpose, String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return box.mark("one-time code " + purpose, folded);
    }
}
