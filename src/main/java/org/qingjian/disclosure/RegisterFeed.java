package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.enterprise.EnterpriseRegister;
import org.qingjian.enterprise.Evidence;
import org.qingjian.enterprise.Evidence.ListGiven;
import org.qingjian.enterprise.Evidence.PermitGiven;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.shared.time.LegalZone;

/**
 * Tells the register what the public records say about enterprises, and takes it back with the record. Reads their present state,
 * so late or repeated events do no harm.
 */
@Singleton
class RegisterFeed implements RecordChanged.Handler {
    private final RecordRepository records;
    private final EditionRepository editions;
    private final EnterpriseRegister register;
    private final Clock clock;

    RegisterFeed(RecordRepository records, EditionRepository editions, EnterpriseRegister register, Clock clock) {
        this.records = records;
        this.editions = editions;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "disclosure.register";
    }

    @Override
    public void handle(List<RecordChanged> events) {
        List<String> ids =
                events.stream().map(RecordChanged::recordId).distinct().toList();
        Map<String, DisclosedRecord> known = records.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(DisclosedRecord::id, Function.identity()));
        List<Evidence> evidence = new ArrayList<>();
        for (Edition edition : editions.live(ids)) {
            DisclosedRecord record = Objects.requireNonNull(known.get(edition.recordId()));
            Evidence said = evidence(record, edition.content(record.kind()));
            if (!said.sightings().isEmpty() || said.list() != null) {
                evidence.add(said);
            }
        }
        List<String> silent = new ArrayList<>(ids);
        silent.removeAll(evidence.stream().map(said -> said.source().id()).collect(Collectors.toSet()));
        if (!silent.isEmpty()) {
            register.forget(Evidence.RECORD, silent);
        }
        register.take(evidence);
    }

    private Evidence evidence(DisclosedRecord record, RecordContent content) {
        LocalDate day = content.date() == null ? LegalZone.today(clock) : content.date();
        Evidence.Source source = new Evidence.Source(Evidence.RECORD, record.id(), true);
        if (content.details() instanceof RecordDetails.Roll roll) {
            return ofList(source, content, roll, day);
        }
        Party party = content.party();
        boolean organised = party.kind() == PartyKind.ORGANISATION || party.kind() == PartyKind.SOLE_TRADER;
        if (!organised || party.creditCode().isEmpty()) {
            return new Evidence(source, List.of(), List.of(), null);
        }
        return new Evidence(
                source,
                List.of(new Sighting(
                        party.creditCode(), party.name(), content.issuer().region(), "", day)),
                permits(party, content.details()),
                null);
    }

    private static Evidence ofList(
            Evidence.Source source, RecordContent content, RecordDetails.Roll roll, LocalDate day) {
        List<Sighting> sightings = new ArrayList<>();
        List<Evidence.Entry> entries = new ArrayList<>();
        for (RecordDetails.Entry entry : roll.entries()) {
            sightings.add(new Sighting(entry.creditCode(), entry.name(), entry.region(), "", day));
            List<String> categories = entry.categories().isEmpty() ? List.of("") : entry.categories();
            categories.forEach(category -> entries.add(
                    new Evidence.Entry(entry.creditCode(), entry.name(), category, entry.region(), null, null, "")));
        }
        String title = content.title().isEmpty() ? roll.listType() : content.title();
        return new Evidence(
                source,
                sightings,
                List.of(),
                new ListGiven("", title, roll.year(), content.documentNumber(), day, entries));
    }

    /** The permit that a permit record of the 双公示 form tells of. */
    private static List<PermitGiven> permits(Party party, RecordDetails details) {
        List<RecordDetails.Fact> facts = details instanceof RecordDetails.Plain plain
                ? plain.facts()
                : details instanceof RecordDetails.Eia eia ? eia.facts() : List.of();
        String number = fact(facts, "许可编号");
        if (number.isEmpty()) {
            return List.of();
        }
        return List.of(new PermitGiven(
                party.creditCode(), number, fact(facts, "许可证书名称"), day(fact(facts, "有效期自")), day(fact(facts, "有效期至"))));
    }

    private static String fact(List<RecordDetails.Fact> facts, String label) {
        return facts.stream()
                .filter(fact -> fact.label().equals(label))
                .map(RecordDetails.Fact::value)
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
