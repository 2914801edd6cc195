package org.qingjian.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How hard a password is to guess, by how guessers work (zxcvbn: 30,000 leaked passwords, words and names, dates, walks over
 * the keyboard, repetitions), with the words of this place and of Chinese habit added.
 */
final class PasswordStrength {
    /** zxcvbn's third of four steps: safe against ten thousand guesses a second. */
    private static final int ENOUGH = 3;

    /** More adds nothing and costs time. */
    private static final int LOOKED_AT = 60;

    private static final Zxcvbn METER = new Zxcvbn();

    private static final List<String> WORDS = List.of(
            "qingjian",
            "shaoguan",
            "huanbao",
            "huanbaoju",
            "huanjing",
            "shengtai",
            "shengtaihuanjing",
            "administrator",
            "5201314",
            "1314520",
            "woaini",
            "woaini1314",
            "zxcvbn",
            "a123456");

    private PasswordStrength() {}

    static boolean isGuessable(String password, String username) {
        List<String> words = new ArrayList<>(WORDS);
        words.add(username);
        words.addAll(List.of(username.split("[._-]")));
        String beginning = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return METER.measure(beginning.toLowerCase(Locale.ROOT), words).getScore() < ENOUGH;
    }
}
