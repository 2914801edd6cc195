package org.qingjian.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.notation.CitizenNumber;
import org.qingjian.shared.time.LegalZone;

/** The last guard before a text is kept: a citizen number in it (GB 11643), whatever column it stands in. Masked ones do not count. */
final class PersonalData {
    private static final Pattern CANDIDATE = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");
    private static final int SHORTEST = 18;

    private final LocalDate today;

    PersonalData(Clock clock) {
        this.today = LegalZone.today(clock);
    }

    boolean isIn(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            if (CitizenNumber.parse(candidate.group(), today).isOk()) {
                return true;
            }
        }
        return false;
    }
}
