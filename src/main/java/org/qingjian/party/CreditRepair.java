package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingjian.disclosure.CreditTerm;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * 信用修复 (信用修复管理办法; 国办发〔2025〕22号): whether and from when the publicity of a penalty may be ended early, by the regime of its
 * date, and what is missing. The decision is made at the desk.
 */
@ApplicationScoped
public class CreditRepair {
    private final MyFile file;
    private final RequestBook book;
    private final Countdowns countdowns;

    CreditRepair(MyFile file, RequestBook book, Countdowns countdowns) {
        this.file = file;
        this.book = book;
        this.countdowns = countdowns;
    }

    /** The calculation for a penalty of the actor's enterprise; 404 for anything that has no credit publicity. */
    @Transactional
    public RepairView calculate(Actor actor, String recordId) {
        PartyRecord record = file.record(actor, recordId);
        CreditTerm term = term(record);
        LocalDate from = earliest(term);
        return new RepairView(
                record,
                term,
                countdowns.to(from),
                !countdowns.today().isBefore(from),
                book.openAbout(recordId, RequestKind.REPAIR).map(book::view).orElse(null));
    }

    /** Fails, naming the field, unless an application may be filed now. */
    void requirePossible(PartyRecord record, NewRequest command) {
        LocalDate from = earliest(term(record));
        List<Violation> wrong = new ArrayList<>();
        if (countdowns.today().isBefore(from)) {
            wrong.add(new Violation("text", "too-early", "最短公示期未满，" + from + " 起可以申请"));
        }
        if (!command.commitment()) {
            wrong.add(new Violation("commitment", "no-commitment", "请作出信用承诺"));
        }
        if (command.uploads().isEmpty()) {
            wrong.add(new Violation("file", "no-evidence", "请上传义务履行完毕的证明材料"));
        }
        if (!wrong.isEmpty()) {
            throw new PortalException(ProblemType.INVALID_INPUT, Map.of(), wrong);
        }
    }

    private static CreditTerm term(PartyRecord record) {
        CreditTerm term = record.term();
        if (term == null) {
            throw PortalException.notFound();
        }
        return term;
    }

    private static LocalDate earliest(CreditTerm term) {
        LocalDate from = term.repairableFrom();
        return from == null ? term.startsOn() : from;
    }
}
