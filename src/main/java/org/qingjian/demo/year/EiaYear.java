package org.qingjian.demo.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.CheckAnswers;
import org.qingjian.disclosure.CheckQuestions;
import org.qingjian.disclosure.NewRecord;
import org.qingjian.disclosure.Projects;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.disclosure.RecordFiles;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.identity.Actor;
import org.qingjian.shared.time.LegalZone;
import org.qingjian.shared.time.PortalClock;

/** Enters and publishes the EIA projects of {@link EiaPlan}, each notice on its own day, and answers the desk's questions. */
@ApplicationScoped
public class EiaYear {
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalDate LOOKED = LocalDate.of(2023, 6, 30);
    private static final int PAUSED_DAYS = 25;

    private final Publication publication;
    private final Projects projects;
    private final RecordFiles files;
    private final CheckQuestions questions;
    private final StatutoryClocks clocks;
    private final PortalClock clock;
    private final List<EiaCase> plan = EiaPlan.projects();
    private final Map<String, Integer> serials = new TreeMap<>();

    /** The documents that notices bring along: one text for all reports, one for all forms, one statement. */
    public record Enclosures(AttachedFile report, AttachedFile form, AttachedFile statement) {}

    EiaYear(
            Publication publication,
            Projects projects,
            RecordFiles files,
            CheckQuestions questions,
            StatutoryClocks clocks,
            PortalClock clock) {
        this.publication = publication;
        this.projects = projects;
        this.files = files;
        this.questions = questions;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** How many projects there are. */
    public int size() {
        return EiaPlan.PROJECTS;
    }

    /** Hands the enclosures over, as a clerk. */
    public Enclosures enclosures(Actor clerk) {
        return new Enclosures(
                enclosure(clerk, "建设项目环境影响报告书\n（全本）\n一、总则\n二、建设项目概况\n三、环境影响预测与评价", "环境影响报告书全本.txt"),
                enclosure(clerk, "建设项目环境影响报告表\n（污染影响类）\n一、建设项目基本情况\n二、建设内容", "环境影响报告表全本.txt"),
                enclosure(clerk, "公众参与说明\n一、概述\n二、首次公示\n三、征求意见稿公示", "公众参与说明.txt"));
    }

    private AttachedFile enclosure(Actor clerk, String text, String name) {
        return files.handOver(clerk, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name)
                .file();
    }

    /** Enters some of the projects, in one transaction. */
    @Transactional
    public void enter(Actor clerk, Enclosures enclosures, int from, int until) {
        plan.subList(from, until).forEach(project -> enter(clerk, enclosures, project));
    }

    private void enter(Actor clerk, Enclosures enclosures, EiaCase project) {
        DeadlineRules rules = clocks.rules();
        EiaTimetable days = EiaTimetable.of(project, rules);
        EiaNotices notices = new EiaNotices(project, days, rules);
        List<AttachedFile> attached = attached(project, enclosures);
        String acceptance = publish(project, notices.acceptance(), attached, days.opened());
        if (project.slipped(Slip.TAKEN_DOWN_EARLY)) {
            takeDown(acceptance, days.closed().minusDays(1));
        }
        if (!project.slipped(Slip.NO_INTENT_NOTICE)) {
            publish(project, notices.intent(), attached, days.intendedShown());
        }
        int serial = serials.merge(project.mark() + days.decided().getYear(), 1, Integer::sum);
        publish(project, notices.decision(serial), List.of(), days.announced());
        questions.note(clerk, acceptance, answers(project, days), 0);
    }

    private static List<AttachedFile> attached(EiaCase project, Enclosures enclosures) {
        List<AttachedFile> attached = new ArrayList<>();
        if (!project.slipped(Slip.CLOUD_DRIVE)) {
            attached.add(project.report() ? enclosures.report() : enclosures.form());
        }
        if (project.report() && !project.slipped(Slip.NO_PARTICIPATION_STATEMENT)) {
            attached.add(enclosures.statement());
        }
        return attached;
    }

    private String publish(EiaCase project, RecordContent content, List<AttachedFile> attached, LocalDate day) {
        List<String> ids = new ArrayList<>();
        clock.during(morning(day), () -> {
            @Nullable String itsProject = projects.of(content).orElse(null);
            String id = publication.enter(new NewRecord("desk", "", project.branch(), itsProject, content, attached));
            publication.publish(id, null);
            ids.add(id);
        });
        return ids.get(0);
    }

    private void takeDown(String recordId, LocalDate day) {
        clock.during(
                morning(day),
                () -> publication.withdraw(
                        new WithdrawRecord(
                                recordId, WithdrawalReason.PUBLISHED_IN_ERROR, "网站栏目调整时误撤", "韶关市生态环境局", "网站调整记录", day),
                        "publisher"));
    }

    private static CheckAnswers answers(EiaCase project, EiaTimetable days) {
        EiaClass filed = project.report() ? EiaClass.BOOK : EiaClass.TABLE;
        boolean paused = project.slipped(Slip.ACCEPTANCE_NOTICE_LATE);
        return new CheckAnswers(
                new CheckAnswers.Act(null, null),
                new CheckAnswers.Required(project.slipped(Slip.CLASS_TOO_LOW) ? EiaClass.BOOK : filed, "29-53"),
                paused
                        ? List.of(new CheckAnswers.Pause(
                                days.closed(), days.closed().plusDays(PAUSED_DAYS), "TECHNICAL_ASSESSMENT"))
                        : List.of(),
                new CheckAnswers.Outside(true, CheckAnswers.PlatformCopy.SAME, LOOKED, days.reported(), null));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(LegalZone.ID).toInstant();
    }
}
