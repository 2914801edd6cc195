package org.qingjian.notation;

import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Pinyin initials, so that {@code sgyj} finds 韶钢冶金. One table read once from the pinyin library's dictionary; a character with several
 * readings takes the first.
 */
public final class Pinyin {
    /** Names and titles are shorter; whoever passes a whole document gets the beginning. */
    private static final int LONGEST = 200;

    private static final char[] INITIALS = readInitials();

    private Pinyin() {}

    /**
     * Lower-case initials of the text's Han characters; Latin letters and digits stay (lower case, half width), everything else is left
     * out. At most the first 200 characters of the text are read.
     */
    public static String initials(String text) {
        StringBuilder out = new StringBuilder();
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        HanText.fold(head).chars().forEach(c -> {
            if (INITIALS[c] != 0) {
                out.append(INITIALS[c]);
            }
        });
        return out.toString();
    }

    private static char[] readInitials() {
        char[] initials = new char[0x10000];
        for (char c = '0'; c <= '9'; c++) {
            initials[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            initials[c] = c;
        }
        try (InputStream in = open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon == 1 && line.length() > 2) {
                    initials[line.charAt(0)] = Normalizer.normalize(line.substring(2, 3), Normalizer.Form.NFD)
                            .charAt(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return initials;
    }

    private static InputStream open() throws IOException {
        InputStream in = PinyinHelper.class.getResourceAsStream("/pinyin_dict_char.txt");
        if (in == null) {
            throw new IOException("the pinyin library no longer holds its character dictionary");
        }
        return in;
    }
}
