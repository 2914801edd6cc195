package org.qingjian.disclosure.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CheckAnswers.Pause;
import org.qingjian.shared.PortalException;

/** Pauses of the statutory clock as lines of a text field: first day, last day, ground. */
final class PauseLines {
    private static final Map<String, String> GROUNDS =
            Map.of("听证", "HEARING", "专家评审", "EXPERT_REVIEW", "技术评估", "TECHNICAL_ASSESSMENT");

    private PauseLines() {}

    static String of(List<Pause> pauses) {
        return pauses.stream()
                .map(pause -> pause.from() + " " + pause.until() + " " + word(pause.ground()))
                .collect(Collectors.joining("\n"));
    }

    private static String word(String code) {
        return GROUNDS.entrySet().stream()
                .filter(each -> each.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    /** @throws PortalException 400 that names the field, for a line that does not read */
    static List<Pause> read(String field, String text) {
        List<Pause> pauses = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            Pause pause = pause(line);
            if (pause == null) {
                throw PortalException.invalid(field, "bad-pause", "每行写：开始日 结束日 事由（听证、专家评审、技术评估）");
            }
            pauses.add(pause);
        }
        return pauses;
    }

    /** Null when the line does not read. */
    static @Nullable Pause pause(String line) {
        String[] parts = line.strip().split("[\\s,，、至]+");
        String ground = parts.length == 3 ? GROUNDS.get(parts[2]) : null;
        if (ground == null) {
            return null;
        }
        try {
            LocalDate from = LocalDate.parse(parts[0]);
            LocalDate until = LocalDate.parse(parts[1]);
            return until.isBefore(from) ? null : new Pause(from, until, ground);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
