package org.qingjian.disclosure.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingjian.disclosure.RecordKind;

/** The fields of the entry form: how each is typed, how long it may be (发改办财金〔2018〕1171号), and on which kinds of record. */
enum FormField {
    TITLE("title", Control.LINE, 500, Section.DOCUMENT),
    DOCUMENT_NUMBER("documentNumber", Control.SHORT, 128, Section.DOCUMENT),
    AGENCY("agency", Control.LINE, 200, Section.DOCUMENT),
    HANDLING_UNIT("handlingUnit", Control.SHORT, 200, Section.DOCUMENT),
    REGION("region", Control.CHOICE, 200, Section.DOCUMENT),
    DATE("date", Control.DATE, 40, Section.DOCUMENT),

    PARTY_NAME("partyName", Control.LINE, 200, Section.PARTY),
    PARTY_KIND("partyKind", Control.CHOICE, 40, Section.PARTY),
    CREDIT_CODE("creditCode", Control.SHORT, 40, Section.PARTY),
    REPRESENTATIVE("representative", Control.SHORT, 50, Section.PARTY),

    VIOLATION("violation", Control.LINE, 2000, Section.CONTENT),
    FACTS("facts", Control.AREA, 5000, Section.CONTENT),
    VIOLATED("violated", Control.AREA, 2048, Section.CONTENT),
    BASIS("basis", Control.AREA, 2048, Section.CONTENT),
    KINDS("kinds", Control.CHECKS, 400, Section.CONTENT),
    RESULT("result", Control.AREA, 4000, Section.CONTENT),
    FINE("fine", Control.MONEY, 60, Section.CONTENT),
    CONFISCATED("confiscated", Control.MONEY, 60, Section.CONTENT),
    ACT_FROM("actFrom", Control.DATE, 40, Section.CONTENT),
    ACT_UNTIL("actUntil", Control.DATE, 40, Section.CONTENT),
    VALID_UNTIL("validUntil", Control.DATE, 40, Section.CONTENT),
    PUBLIC_UNTIL("publicUntil", Control.DATE, 40, Section.CONTENT),
    MEASURE("measure", Control.AREA, 4000, Section.CONTENT),
    DUE("due", Control.DATE, 40, Section.CONTENT),
    EVENT("event", Control.CHOICE, 40, Section.CONTENT),
    PROJECT_NAME("projectName", Control.LINE, 300, Section.CONTENT),
    PLACE("place", Control.LINE, 300, Section.CONTENT),
    DEVELOPER("developer", Control.LINE, 200, Section.CONTENT),
    PREPARER("preparer", Control.LINE, 200, Section.CONTENT),
    DOCUMENT_CLASS("documentClass", Control.CHOICE, 40, Section.CONTENT),
    REQUIRED_CLASS("requiredClass", Control.CHOICE, 40, Section.CONTENT),
    CATEGORY_OF_LIST("listCategory", Control.SHORT, 40, Section.CONTENT),
    ACCEPTED_ON("acceptedOn", Control.DATE, 40, Section.CONTENT),
    PAUSES("pauses", Control.LINES, 2000, Section.CONTENT),
    PERIOD_START("periodStart", Control.DATE, 40, Section.CONTENT),
    PERIOD_END("periodEnd", Control.DATE, 40, Section.CONTENT),
    OUTCOME("outcome", Control.SHORT, 40, Section.CONTENT),
    CONTACT("contact", Control.LINE, 300, Section.CONTENT),
    BATCH("batch", Control.LINE, 200, Section.CONTENT),
    OBJECT_TYPE("objectType", Control.SHORT, 100, Section.CONTENT),
    MODE("mode", Control.SHORT, 40, Section.CONTENT),
    INSPECTION_RESULT("inspectionResult", Control.LINE, 500, Section.CONTENT),
    LIST_TYPE("listType", Control.LINE, 200, Section.CONTENT),
    YEAR("year", Control.SHORT, 10, Section.CONTENT),
    ENTRIES("entries", Control.LINES, 400_000, Section.CONTENT),
    CATEGORY("category", Control.SHORT, 100, Section.CONTENT),
    VALIDITY("validity", Control.SHORT, 40, Section.CONTENT),
    EXTRA_FACTS("extraFacts", Control.LINES, 20_000, Section.CONTENT),

    SUMMARY("summary", Control.AREA, 1000, Section.TEXT),
    BODY("body", Control.TEXT, 1_000_000, Section.TEXT);

    /** How a value is typed. */
    enum Control {
        LINE,
        SHORT,
        AREA,
        TEXT,
        LINES,
        DATE,
        MONEY,
        CHOICE,
        CHECKS
    }

    /** A part of the form. */
    enum Section {
        DOCUMENT,
        PARTY,
        CONTENT,
        TEXT
    }

    private static final Set<FormField> PENALTY = EnumSet.of(
            VIOLATION,
            FACTS,
            VIOLATED,
            BASIS,
            KINDS,
            RESULT,
            FINE,
            CONFISCATED,
            ACT_FROM,
            ACT_UNTIL,
            VALID_UNTIL,
            PUBLIC_UNTIL);
    private static final Set<FormField> ORDER = EnumSet.of(VIOLATION, BASIS, MEASURE, ACT_FROM, ACT_UNTIL, DUE, EVENT);
    private static final Set<FormField> EIA = EnumSet.of(
            PROJECT_NAME,
            PLACE,
            DEVELOPER,
            PREPARER,
            DOCUMENT_CLASS,
            REQUIRED_CLASS,
            CATEGORY_OF_LIST,
            ACCEPTED_ON,
            PAUSES,
            PERIOD_START,
            PERIOD_END,
            CONTACT,
            EXTRA_FACTS);
    private static final Set<FormField> INSPECTION = EnumSet.of(BATCH, OBJECT_TYPE, MODE, INSPECTION_RESULT);
    private static final Set<FormField> LIST = EnumSet.of(LIST_TYPE, YEAR, ENTRIES);
    private static final Set<FormField> PLAIN = EnumSet.of(CATEGORY, VALIDITY, EXTRA_FACTS);

    private final String key;
    private final Control control;
    private final int longest;
    private final Section section;

    FormField(String key, Control control, int longest, Section section) {
        this.key = key;
        this.control = control;
        this.longest = longest;
        this.section = section;
    }

    /** Its name in the form. */
    public String key() {
        return key;
    }

    public Control control() {
        return control;
    }

    int longest() {
        return longest;
    }

    Section section() {
        return section;
    }

    /** Whether the form for this kind of record has it. */
    boolean isOf(RecordKind kind) {
        return switch (section) {
            case DOCUMENT, TEXT -> true;
            case PARTY -> kind != RecordKind.LIST && kind != RecordKind.DOCUMENT && !kind.isEia();
            case CONTENT -> content(kind).contains(this) || (this == OUTCOME && kind == RecordKind.EIA_DECISION);
        };
    }

    private static Set<FormField> content(RecordKind kind) {
        return switch (kind) {
            case PENALTY, DAILY -> PENALTY;
            case RECTIFY, SEIZE, LIMIT -> ORDER;
            case EIA_ACCEPTANCE, EIA_PRE_APPROVAL, EIA_DECISION -> EIA;
            case INSPECTION -> INSPECTION;
            case LIST -> LIST;
            case COMPENSATION, DOCUMENT -> PLAIN;
        };
    }

    /** The fields of a kind, in the order of the form. */
    static List<FormField> of(RecordKind kind) {
        List<FormField> fields = new ArrayList<>();
        for (FormField field : values()) {
            if (field.isOf(kind)) {
                fields.add(field);
            }
        }
        return List.copyOf(fields);
    }
}
