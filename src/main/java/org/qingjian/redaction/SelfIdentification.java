package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages by which complainants give themselves away: a telephone, where they live, their door, their own name. Shown to
 * them before they file, and to the clerk before the text leaves intake.
 */
public final class SelfIdentification {
    private static final Pattern HOME = Pattern.compile(
            "(?:我(?:们|俺)?家?|本人|俺家|自己家|我们家)(?:就|是|一直|现在|目前|都)?(?:住在|住|家在|在)[^，,。；;！!？?\\n]{1,40}|家住[^，,。；;！!？?\\n]{1,40}|我家(?:的)?(?:楼下|楼上|窗户|阳台|门口|隔壁|对面|后面|旁边)[^，,。；;！!？?\\n]{0,20}");
    private static final Pattern DOOR = Pattern.compile(
            "[0-9一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座)[^，,。；;\\n]{0,6}?(?:[0-9一二三四五六七八九十]{1,3}单元)?[0-9]{0,5}(?:室|房|号)?|[0-9一二三四五六七八九十]{1,3}单元[0-9]{0,5}(?:室|房)?|(?<![0-9])[0-9]{3,4}(?:室|房)(?!屋)");
    private static final Pattern OWN_NAME =
            Pattern.compile("(?:本人(?:名叫|姓名|叫|是|：|:)?|我叫|我是|我的名字是|我姓名|举报人|投诉人|反映人|署名|联系人)[：:]?(?=[\\u4e00-\\u9fff])");

    /** What gives the writer away. */
    public enum Kind {
        /** Telephone, mail, messenger account. */
        CONTACT,
        /** Citizen or other personal number, plate, birth date. */
        NUMBER,
        /** Where the writer lives. */
        HOME,
        /** Building, unit, door. */
        DOOR,
        /** The writer's own name. */
        OWN_NAME
    }

    /** One passage, in UTF-16 units of the text. */
    public record Passage(Kind kind, int start, int end) {}

    private SelfIdentification() {}

    /** By place; passages may overlap. Empty when nothing was found, which is no promise that nobody can be recognised. */
    public static List<Passage> find(String text) {
        List<Passage> found = new ArrayList<>();
        Readings readings = Readings.of(text);
        numbers(readings, found);
        for (TextView view : readings.forWords()) {
            all(view, HOME, Kind.HOME, found);
            all(view, DOOR, Kind.DOOR, found);
        }
        ownName(readings.compact(), found);
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end))
                .toList();
    }

    private static void numbers(Readings readings, List<Passage> found) {
        Findings findings = new Findings();
        Protection protection = Protection.of(readings);
        List<Detector> detectors =
                List.of(new NumberDetector(), new ContactDetector(true), new BirthDateDetector(), new PlateDetector());
        detectors.forEach(d -> d.find(readings, protection, findings));
        for (Findings.Finding f : findings.settled()) {
            Kind kind = switch (f.type()) {
                case PHONE, EMAIL, HANDLE -> Kind.CONTACT;
                default -> Kind.NUMBER;
            };
            found.add(new Passage(kind, f.span().start(), f.span().end()));
        }
    }

    private static void all(TextView view, Pattern pattern, Kind kind, List<Passage> found) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            Span s = view.span(m.start(), m.end());
            found.add(new Passage(kind, s.start(), s.end()));
        }
    }

    private static void ownName(TextView view, List<Passage> found) {
        NameReader reader = new NameReader(view, Lexicon.shipped(), new Occurrences(view.text()));
        Matcher m = OWN_NAME.matcher(view.text());
        while (m.find()) {
            NameReader.Name name = reader.read(m.end(), NameReader.Ground.STRONG);
            if (name != null) {
                Span s = view.span(name.from(), name.to());
                found.add(new Passage(Kind.OWN_NAME, s.start(), s.end()));
            }
        }
    }
}
