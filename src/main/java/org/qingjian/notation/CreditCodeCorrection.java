package org.qingjian.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a credit code with a wrong character was likely meant to be. Any single character can be changed so that the check digit holds,
 * so a correction also has to keep the inner organisation code and the region right; what is then not down to three is not offered.
 */
final class CreditCodeCorrection {
    private static final int MOST = 3;
    /** Characters that people and scanners take for one another. */
    private static final List<String> LOOK_ALIKES =
            List.of("0ODQ", "1IL7T", "2Z", "5S", "8B3", "6G", "UV", "4A", "CG", "EF", "MN", "KX", "PR", "VY", "9G");

    private static final Set<String> PREFIXES = Set.of(
            "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51", "52", "53", "54",
            "55", "59", "61", "62", "69", "71", "72", "79", "81", "89", "91", "92", "93", "A1", "A9", "N1", "N2", "N3",
            "N9", "Y1");

    private CreditCodeCorrection() {}

    /** Look-alikes for the letters that the alphabet lacks, where the check digit then holds. */
    static List<String> forAlphabet(String code) {
        List<String> candidates = List.of("");
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            String choices = CreditCode.ALPHABET.indexOf(c) >= 0 ? String.valueOf(c) : alike(c);
            List<String> longer = new ArrayList<>();
            for (String head : candidates) {
                choices.chars().forEach(choice -> longer.add(head + (char) choice));
            }
            candidates = longer;
            if (candidates.size() > 200) {
                return List.of();
            }
        }
        List<String> right =
                candidates.stream().filter(CreditCodeCorrection::holds).toList();
        return right.size() <= MOST ? right : List.of();
    }

    /** One look-alike or one swap of neighbours if that explains the error, else any one substitution. */
    static List<String> forCheckDigit(String code) {
        Set<String> likely = new LinkedHashSet<>();
        Set<String> possible = new LinkedHashSet<>();
        for (int i = 0; i < CreditCode.LENGTH; i++) {
            for (int letter = 0; letter < CreditCode.ALPHABET.length(); letter++) {
                char c = CreditCode.ALPHABET.charAt(letter);
                String candidate = code.substring(0, i) + c + code.substring(i + 1);
                if (c != code.charAt(i) && holds(candidate)) {
                    (alike(code.charAt(i)).indexOf(c) >= 0 ? likely : possible).add(candidate);
                }
            }
        }
        for (int i = 0; i + 1 < CreditCode.LENGTH; i++) {
            String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
            if (!swapped.equals(code) && holds(swapped)) {
                likely.add(swapped);
            }
        }
        Set<String> all = new LinkedHashSet<>(likely);
        all.addAll(possible);
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        return likely.size() <= MOST ? List.copyOf(likely) : List.of();
    }

    private static boolean holds(String code) {
        return CreditCode.checksOut(code)
                && CreditCode.organisationChecksOut(code)
                && PREFIXES.contains(code.substring(0, 2))
                && code.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')
                && Regions.isProvincePrefix(code.substring(2, 4));
    }

    private static String alike(char c) {
        StringBuilder out = new StringBuilder();
        for (String group : LOOK_ALIKES) {
            if (group.indexOf(c) >= 0) {
                group.chars()
                        .filter(other -> other != c && CreditCode.ALPHABET.indexOf(other) >= 0)
                        .forEach(other -> out.append((char) other));
            }
        }
        return out.toString();
    }
}
