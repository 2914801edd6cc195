package org.qingjian.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingjian.disclosure.CheckAnswers;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.Issuer;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordDetails.Fact;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.exchange.ImportProfile.Column;
import org.qingjian.exchange.ImportProfile.Part;

/** Makes a record of a row's fields, with the profile's defaults and derived values. */
final class Assembly {
    private static final String MASKS = "*＊×某";

    private final ImportProfile profile;
    private final List<String> factLabels;

    Assembly(ImportProfile profile) {
        this.profile = profile;
        this.factLabels = profile.parts().stream()
                .map(Part::columns)
                .flatMap(List::stream)
                .map(Column::fact)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The fields with what the profile adds to them. */
    Fields complete(String sourceId, Fields delivered) {
        Fields fields = new Fields(new java.util.LinkedHashMap<>(delivered.asMap()));
        fields.put("sourceId", sourceId);
        profile.defaults().forEach(fields::putIfEmpty);
        profile.derive().stream()
                .filter(derivation -> fields.matches(derivation.when()))
                .forEach(derivation -> derivation.from().stream()
                        .map(fields::fill)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .ifPresent(value -> fields.putIfEmpty(derivation.field(), value)));
        return fields;
    }

    IncomingRecord record(String sourceId, Fields delivered) {
        Fields fields = complete(sourceId, delivered);
        RecordContent content = new RecordContent(
                kind(fields),
                fields.get("title"),
                fields.get("documentNumber"),
                party(fields),
                new Issuer(fields.get("agency"), fields.get("handlingUnit"), fields.get("region")),
                fields.date("date"),
                fields.amount("fine"),
                fields.get("summary"),
                fields.get("body"),
                details(kind(fields), fields));
        ImportProfile.Project project = profile.project();
        return new IncomingRecord(
                        sourceId,
                        content,
                        project == null
                                ? null
                                : new IncomingRecord.ProjectKey(
                                        fields.fill(project.key()),
                                        fields.fill(project.name()),
                                        fields.fill(project.developer())))
                .answering(answers(fields));
    }

    /** What the delivering system knows and only the checks ask for. */
    private static CheckAnswers answers(Fields fields) {
        return new CheckAnswers(
                new CheckAnswers.Act(fields.date("check.actFrom"), fields.date("check.actUntil")),
                new CheckAnswers.Required(
                        fields.has("check.requiredClass")
                                ? RecordDetails.EiaClass.valueOf(fields.get("check.requiredClass"))
                                : null,
                        fields.get("check.category")),
                List.of(),
                new CheckAnswers.Outside(null, null, null, fields.date("check.permitExportedOn"), null));
    }

    private RecordKind kind(Fields fields) {
        return profile.kind().stream()
                .filter(rule -> fields.matches(rule.when()))
                .findFirst()
                .map(rule -> RecordKind.valueOf(rule.kind()))
                .orElseThrow();
    }

    /** A name with masks in it is a person's; any other without a kind of its own is taken for an organisation's, as the forms do. */
    private static Party party(Fields fields) {
        String name = fields.get("party.name");
        if (name.isEmpty()) {
            return Party.NONE;
        }
        boolean masked = name.chars().anyMatch(c -> MASKS.indexOf(c) >= 0);
        PartyKind guess = masked ? PartyKind.NATURAL_PERSON : PartyKind.ORGANISATION;
        return new Party(
                name,
                fields.has("party.kind") ? PartyKind.valueOf(fields.get("party.kind")) : guess,
                fields.get("party.creditCode"),
                fields.get("party.representative"));
    }

    private RecordDetails details(RecordKind kind, Fields fields) {
        return switch (kind) {
            case PENALTY, DAILY -> penalty(fields);
            case RECTIFY, SEIZE, LIMIT ->
                new RecordDetails.Order(
                        fields.get("order.violation"),
                        fields.get("order.basis"),
                        fields.get("order.measure"),
                        fields.date("order.due"),
                        fields.get("order.event"));
            case EIA_ACCEPTANCE, EIA_PRE_APPROVAL, EIA_DECISION -> eia(fields);
            case INSPECTION ->
                new RecordDetails.Inspection(
                        fields.get("inspection.batch"),
                        fields.get("inspection.objectType"),
                        fields.get("inspection.mode"),
                        fields.get("inspection.result"));
            case COMPENSATION, DOCUMENT, LIST ->
                new RecordDetails.Plain(
                        fields.get("document.category"), fields.get("document.validity"), facts(fields));
        };
    }

    private RecordDetails penalty(Fields fields) {
        return new RecordDetails.Penalty(
                fields.get("penalty.violation"),
                fields.get("penalty.facts"),
                fields.get("penalty.violated"),
                fields.get("penalty.basis"),
                fields.list("penalty.kinds"),
                fields.get("penalty.result"),
                fields.amount("penalty.confiscated"),
                fields.date("penalty.validUntil"),
                fields.date("penalty.publicUntil"),
                facts(fields));
    }

    private RecordDetails eia(Fields fields) {
        return new RecordDetails.Eia(
                fields.get("eia.projectName"),
                fields.get("eia.place"),
                fields.get("eia.developer"),
                fields.get("eia.preparer"),
                fields.has("eia.documentClass")
                        ? RecordDetails.EiaClass.valueOf(fields.get("eia.documentClass"))
                        : RecordDetails.EiaClass.UNKNOWN,
                fields.date("eia.acceptedOn"),
                fields.date("eia.periodStart"),
                fields.date("eia.periodEnd"),
                fields.get("eia.outcome"),
                fields.get("eia.contact"),
                facts(fields));
    }

    private List<Fact> facts(Fields fields) {
        List<Fact> facts = new ArrayList<>();
        for (String label : factLabels) {
            if (fields.has(Fields.FACT + label)) {
                facts.add(new Fact(label, fields.get(Fields.FACT + label)));
            }
        }
        return facts;
    }
}
