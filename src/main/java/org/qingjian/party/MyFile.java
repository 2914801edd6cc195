package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.disclosure.PartyRecords;
import org.qingjian.enterprise.Enterprises;
import org.qingjian.enterprise.RegisteredEnterprise;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/** 我的档案: everything public about the actor's enterprise, and what concerns only it. Another enterprise's is as unknown as none. */
@ApplicationScoped
public class MyFile {
    private final OwnEnterprise own;
    private final Enterprises enterprises;
    private final PartyRecords records;
    private final PartyNotices notices;
    private final Observations observations;
    private final RequestBook book;
    private final Countdowns countdowns;

    MyFile(
            OwnEnterprise own,
            Enterprises enterprises,
            PartyRecords records,
            PartyNotices notices,
            Observations observations,
            RequestBook book,
            Countdowns countdowns) {
        this.own = own;
        this.enterprises = enterprises;
        this.records = records;
        this.notices = notices;
        this.observations = observations;
        this.book = book;
        this.countdowns = countdowns;
    }

    /** The whole file. */
    @Transactional
    public MyFileView read(Actor actor) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_READ);
        List<PartyRecord> live = records.live(codes.codes());
        Optional<RegisteredEnterprise> entry = enterprises.find(codes.code());
        return new MyFileView(
                codes.code(),
                entry.map(RegisteredEnterprise::name).orElseGet(() -> nameIn(live)),
                codes.codes().stream()
                        .filter(code -> !code.equals(codes.code()))
                        .toList(),
                live,
                orders(live),
                records.past(codes.codes()),
                records.coming(codes.codes()),
                notices.of(codes.codes()),
                observations.of(codes.codes()),
                book.of(codes.codes()).stream().map(book::view).toList(),
                entry.map(RegisteredEnterprise::memberships).orElse(List.of()),
                entry.map(RegisteredEnterprise::permits).orElse(List.of()));
    }

    private static String nameIn(List<PartyRecord> live) {
        return live.isEmpty() ? "" : live.get(0).line().party();
    }

    private List<MyFileView.OrderDue> orders(List<PartyRecord> live) {
        return live.stream()
                .filter(PartyRecord::isOrder)
                .flatMap(record -> Optional.ofNullable(record.due()).stream()
                        .map(due -> new MyFileView.OrderDue(record, countdowns.to(due))))
                .toList();
    }

    /** One record about the actor's enterprise that is public now. */
    @Transactional
    public PartyRecord record(Actor actor, String recordId) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_READ);
        return records.find(codes.codes(), recordId).orElseThrow(PortalException::notFound);
    }

    /** One order about the actor's enterprise that has to be carried out. */
    @Transactional
    public PartyRecord order(Actor actor, String recordId) {
        PartyRecord found = record(actor, recordId);
        if (!found.isOrder()) {
            throw PortalException.notFound();
        }
        return found;
    }

    /** One notice served on the actor's enterprise. */
    @Transactional
    public NoticeView notice(Actor actor, String id) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_READ);
        return notices.of(codes.codes()).stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }
}
