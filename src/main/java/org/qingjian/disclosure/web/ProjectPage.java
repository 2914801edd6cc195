package org.qingjian.disclosure.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CommentWindow;
import org.qingjian.disclosure.ProjectView;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.RecordView;

/** What the project template shows: the stages in order, the facts of the newest notice, the time left to comment. */
record ProjectPage(
        ProjectView project,
        List<Stage> stages,
        @Nullable RecordView newest,
        RecordDetails.@Nullable Eia facts,
        @Nullable CommentWindow window) {

    /** Where a stage stands. */
    enum Standing {
        DONE,
        NOW,
        MISSING,
        TO_COME
    }

    /** One of the bureau's three stages. */
    record Stage(String kind, Standing standing, @Nullable RecordView notice, RecordDetails.@Nullable Eia facts) {}

    static ProjectPage of(ProjectView project, LocalDate today, @Nullable CommentWindow window) {
        List<RecordKind> order =
                Arrays.stream(RecordKind.values()).filter(RecordKind::isEia).toList();
        int last = project.notices().stream()
                .mapToInt(n -> order.indexOf(n.kind()))
                .max()
                .orElse(-1);
        List<Stage> stages = order.stream()
                .map(kind -> stage(kind, project, order.indexOf(kind) < last, today))
                .toList();
        Optional<RecordView> newest = project.notices().stream().reduce((a, b) -> b);
        return new ProjectPage(
                project,
                stages,
                newest.orElse(null),
                newest.map(ProjectPage::eia).orElse(null),
                window);
    }

    /** Whether the decision is out. */
    public boolean decided() {
        return project.notices().stream().anyMatch(n -> n.kind() == RecordKind.EIA_DECISION);
    }

    /** Code of the developer, which leads to its page; empty when unknown. */
    public String developerCode() {
        return newest == null ? "" : newest.party().creditCode();
    }

    private static Stage stage(RecordKind kind, ProjectView project, boolean passed, LocalDate today) {
        Optional<RecordView> notice =
                project.notices().stream().filter(n -> n.kind() == kind).reduce((a, b) -> b);
        RecordDetails.Eia facts = notice.map(ProjectPage::eia).orElse(null);
        return new Stage(kind.name(), standing(notice, facts, passed, today), notice.orElse(null), facts);
    }

    private static Standing standing(
            Optional<RecordView> notice, RecordDetails.@Nullable Eia facts, boolean passed, LocalDate today) {
        if (notice.isEmpty()) {
            return passed ? Standing.MISSING : Standing.TO_COME;
        }
        return facts != null && facts.openOn(today) ? Standing.NOW : Standing.DONE;
    }

    private static RecordDetails.@Nullable Eia eia(RecordView view) {
        return view.details() instanceof RecordDetails.Eia eia ? eia : null;
    }
}
