package org.qingjian.disclosure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.disclosure.check.EiaProjectFacts.Participation;

/**
 * What the notices of a project say of comments and hearings (部令4号; 行政许可法 arts. 47, 48). The portal takes in no comments
 * itself: what a notice does not say is not known, and nothing is found.
 */
final class EiaParticipation {
    private static final Pattern COMMENTS =
            Pattern.compile("(?:收到|收集到|共有)[^。；\\n]{0,12}?意见[^。；\\n\\d]{0,6}(\\d{1,5})\\s*[条份件]"
                    + "|(\\d{1,5})\\s*[条份件](?:公众|群众|书面)?意见");
    private static final Pattern ADOPTION = Pattern.compile("采纳|采信|不予采纳|未采纳|意见[^。；\\n]{0,10}(?:落实|处理情况)");
    private static final Pattern HEARING_ASKED = Pattern.compile("(?:收到|提出)[^。；\\n]{0,15}听证(?:申请|要求)|要求(?:举行|组织)?听证");
    private static final Pattern NO_HEARING_ASKED = Pattern.compile("(?:未|没有)(?:收到|提出|人)[^。；\\n]{0,15}听证");
    private static final Pattern RIGHT_TO_HEARING = Pattern.compile("(?:可以|有权|可)[^。；\\n]{0,25}听证");
    private static final Pattern HEARING_HELD =
            Pattern.compile("听证笔录|(?:举行|召开|组织)了?[^。；\\n]{0,10}听证会|听证会[^。；\\n]{0,10}(?:举行|召开)");

    private EiaParticipation() {}

    /** @param texts of the notices of one project */
    static Participation of(List<String> texts) {
        int comments = texts.stream().mapToInt(EiaParticipation::comments).max().orElse(0);
        boolean adoption =
                texts.stream().anyMatch(text -> ADOPTION.matcher(text).find());
        boolean asked = texts.stream().anyMatch(EiaParticipation::isHearingAsked);
        boolean held =
                texts.stream().anyMatch(text -> HEARING_HELD.matcher(text).find());
        return new Participation(comments, adoption, asked, held);
    }

    private static int comments(String text) {
        Matcher found = COMMENTS.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)) : 0;
    }

    /** The sentence that tells of the right to a hearing stands in every notice and says nothing of a request. */
    private static boolean isHearingAsked(String text) {
        return text.lines()
                .flatMap(line -> Pattern.compile("[。；]").splitAsStream(line))
                .filter(sentence -> !RIGHT_TO_HEARING.matcher(sentence).find()
                        && !NO_HEARING_ASKED.matcher(sentence).find())
                .anyMatch(sentence -> HEARING_ASKED.matcher(sentence).find());
    }
}
