package org.qingjian.party;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** An enterprise that does not exist, with what stands about it. */
final class AParty {
    static final String NAME = "韶关市墨岭造纸有限公司";

    final String code;
    final String token;
    final AtTheDesk desk = new AtTheDesk();

    AParty() {
        this(CreditCodes.next());
    }

    AParty(String code) {
        this.code = code;
        this.token = SignInForTests.enterpriseToken(code);
    }

    /** One of its people, to hand to front doors. */
    Actor actor() {
        return new Actor(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString(),
                "test",
                "测试企业",
                Set.of(Role.ENTERPRISE),
                null,
                code);
    }

    private Party party() {
        return new Party(NAME, PartyKind.ORGANISATION, code, "石墨言");
    }

    RecordContent penalty(LocalDate date) {
        RecordContent like = AtTheDesk.decision("罚款人民币陆万元整。");
        return new RecordContent(
                like.kind(),
                like.title(),
                like.documentNumber(),
                party(),
                like.issuer(),
                date,
                new BigDecimal("60000.00"),
                "",
                like.body(),
                like.details());
    }

    RecordContent penalty() {
        return penalty(LocalDate.of(2026, 11, 20));
    }

    RecordContent order(LocalDate due) {
        RecordContent like = penalty();
        return new RecordContent(
                RecordKind.RECTIFY,
                "责令" + NAME + "改正违法行为",
                like.documentNumber().replace("罚", "责改"),
                like.party(),
                like.issuer(),
                like.date(),
                null,
                "",
                like.body(),
                new RecordDetails.Order("超标排放", "《水污染防治法》第八十三条", "停止超标排放", due, "决定"));
    }

    /** A public record with this content. */
    String released(RecordContent content) {
        String id = AtTheDesk.draft(content);
        desk.release(id);
        deliver();
        return id;
    }

    /** A document that waits for its release. */
    String approved(RecordContent content) {
        String id = AtTheDesk.draft(content);
        desk.throughReview(id);
        return id;
    }

    static void deliver() {
        CDI.current().select(OutboxDispatcher.class).get().deliverAll();
    }

    static List<String> session(String token) {
        return List.of("qj-session=" + token);
    }

    /** A field of a form with files, as browsers send it. */
    static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .emptyFileName()
                .build();
    }

    /** A file of evidence. */
    static MultiPartSpecification proof(String text) {
        return new MultiPartSpecBuilder(text.getBytes(StandardCharsets.UTF_8))
                .controlName("file")
                .fileName("proof.txt")
                .mimeType("text/plain")
                .build();
    }
}
