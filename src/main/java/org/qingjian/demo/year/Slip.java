package org.qingjian.demo.year;

/** How an officer can go wrong with an EIA project. The records only show what came of it. */
enum Slip {
    NO_INTENT_NOTICE,
    STAGES_OVERLAP,
    ACCEPTANCE_NOTICE_LATE,
    ACCEPTANCE_TOO_SHORT,
    INTENT_TOO_SHORT,
    END_BEFORE_START,
    WRONG_NUMBER_OF_DAYS,
    DECIDED_TOO_EARLY,
    DECISION_NOTICE_LATE,
    DECIDED_LATE,
    CLOUD_DRIVE,
    NO_PARTICIPATION_STATEMENT,
    HEARING_NOT_TOLD,
    NUMBER_BROKEN,
    CITIZEN_NUMBER_SHOWN,
    TAKEN_DOWN_EARLY,
    BACKDATED,
    PERMIT_NOT_REPORTED,
    CLASS_TOO_LOW;

    /** Whether it only happens to a report (报告书). */
    boolean ofReports() {
        return this == STAGES_OVERLAP || this == ACCEPTANCE_NOTICE_LATE || this == NO_PARTICIPATION_STATEMENT;
    }

    /** Whether it only happens to a form (报告表). */
    boolean ofForms() {
        return this == CLASS_TOO_LOW || this == DECIDED_LATE;
    }
}
