package org.qingjian.redaction;

/** Finds one family of personal data. Stateless; time linear in the length of the text. */
interface Detector {
    void find(Readings readings, Protection protection, Findings findings);
}
