package org.qingjian.identity;

import java.util.List;

/** What is tried first: well-known words and walks over the keyboard, also when something short is put around them. */
final class CommonPasswords {
    private static final int PADDING = 5;
    private static final List<String> WORDS = List.of(
            "password",
            "passw0rd",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "qazwsxedc",
            "123456789",
            "987654321",
            "0123456789",
            "11111111",
            "88888888",
            "66666666",
            "123123123",
            "112233445566",
            "5201314",
            "woaini1314",
            "iloveyou",
            "letmein",
            "administrator",
            "abcdefgh",
            "abc123456",
            "qingjian",
            "huanbaoju",
            "shengtaihuanjing");

    private CommonPasswords() {}

    static boolean contains(String lowerCase) {
        return WORDS.stream()
                .anyMatch(word -> lowerCase.contains(word) && lowerCase.length() - word.length() <= PADDING);
    }
}
