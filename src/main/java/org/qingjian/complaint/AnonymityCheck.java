package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.redaction.Genre;
import org.qingjian.redaction.Keep;
import org.qingjian.redaction.Redactor;
import org.qingjian.redaction.SelfIdentification;
import org.qingjian.shared.PortalException;

/** Looks over what is to be public: no person, no place finer than the town, no day (EVA-05). Officers look after it, not instead of it. */
@Singleton
class AnonymityCheck {
    private static final List<Pattern> TOO_FINE = List.of(
            Pattern.compile("[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}[日号]"),
            Pattern.compile("[\\p{IsHan}]{1,6}(?<![农乡山渔])村(?![民庄])|[\\p{IsHan}]{1,6}(?:小区|花园|巷|栋|单元|村民小组)"));

    private final Redactor redactor;

    AnonymityCheck(Redactor redactor) {
        this.redactor = redactor;
    }

    /** A 400 that names the passages when somebody could be recognised. */
    void require(String field, String text) {
        Set<String> passages = new LinkedHashSet<>();
        SelfIdentification.find(text).forEach(found -> passages.add(text.substring(found.start(), found.end())));
        redactor.propose(text, Keep.NOBODY, Genre.COMPLAINT)
                .masks()
                .forEach(mask -> passages.add(text.substring(mask.start(), mask.end())));
        for (Pattern pattern : TOO_FINE) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                passages.add(found.group());
            }
        }
        if (!passages.isEmpty()) {
            throw PortalException.invalid(field, "identifies", String.join("、", passages));
        }
    }
}
