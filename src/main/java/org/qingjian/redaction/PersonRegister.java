package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody whom one document names, over all its layers. A name found once, in a title or a table, goes everywhere.
 * Mutable while a document is read; never stored, never logged.
 */
final class PersonRegister {
    private static final String SERIES = "甲乙丙丁戊己庚辛壬癸";

    private final Map<String, String> evidence = new LinkedHashMap<>();
    private final Lexicon lexicon;

    PersonRegister(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Enters a name without blanks, with how it was found. */
    void enter(String name, String how) {
        evidence.putIfAbsent(name, how);
    }

    void strike(String name) {
        evidence.remove(name);
    }

    boolean contains(String name) {
        return evidence.containsKey(name);
    }

    Set<String> names() {
        return evidence.keySet();
    }

    String evidence(String name) {
        return evidence.getOrDefault(name, "register");
    }

    /** The public wording of a passage that is a name or begins with one, as a trade name does. */
    String publicWording(String passage) {
        if (evidence.containsKey(passage)) {
            return publicName(passage);
        }
        for (int n = passage.length() - 1; n >= 2; n--) {
            if (evidence.containsKey(passage.substring(0, n))) {
                return publicName(passage.substring(0, n)) + passage.substring(n);
            }
        }
        return publicName(passage);
    }

    /** The surname and 某; people of one surname are told apart by 甲, 乙, 丙. */
    private String publicName(String name) {
        String surname = surname(name);
        List<String> namesakes = new ArrayList<>();
        for (String n : evidence.keySet()) {
            if (surname(n).equals(surname)) {
                namesakes.add(n);
            }
        }
        int place = namesakes.indexOf(name);
        String suffix = namesakes.size() < 2 || place < 0
                ? ""
                : place < SERIES.length() ? SERIES.substring(place, place + 1) : String.valueOf(place + 1);
        return surname + "某" + suffix;
    }

    private String surname(String name) {
        char first = name.charAt(0);
        if (first < 0x250) {
            return String.valueOf(first);
        }
        int n = lexicon.surnameLength(name, 0);
        return name.substring(0, n >= 2 && name.length() > 2 ? n : name.offsetByCodePoints(0, 1));
    }
}
