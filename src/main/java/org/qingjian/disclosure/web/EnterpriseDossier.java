package org.qingjian.disclosure.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.EnterpriseRecords;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.RejoinderView;
import org.qingjian.disclosure.RejoindersBeside;
import org.qingjian.enterprise.Enterprises;
import org.qingjian.enterprise.RegisteredEnterprise;
import org.qingjian.notation.CreditCode;
import org.qingjian.shared.PortalException;

/** Puts together what is public about an enterprise: its entry in the register and its live records. */
@Singleton
class EnterpriseDossier {
    private static final int LAST_PAGE = 1_000_000;

    private final Enterprises enterprises;
    private final EnterpriseRecords records;
    private final RejoindersBeside rejoinders;

    EnterpriseDossier(Enterprises enterprises, EnterpriseRecords records, RejoindersBeside rejoinders) {
        this.enterprises = enterprises;
        this.records = records;
        this.rejoinders = rejoinders;
    }

    /** The code as it is written, and the one under which the enterprise stands now. */
    record Address(String written, String now) {
        boolean moved() {
            return !written.equals(now);
        }
    }

    /** Reads a code from an address; case and width do not matter. */
    Address address(String creditCode) {
        String code =
                CreditCode.parse(creditCode).optional().map(CreditCode::value).orElse(creditCode);
        return new Address(creditCode, enterprises.surviving(code));
    }

    /** @param page from 1; 404 when nothing is public, or nothing is on that page */
    EnterprisePage read(String creditCode, int page, int size) {
        if (page < 1 || page > LAST_PAGE) {
            throw PortalException.notFound();
        }
        @Nullable RegisteredEnterprise entry = enterprises.find(creditCode).orElse(null);
        List<String> codes = enterprises.codesOf(creditCode);
        EnterpriseRecords.Totals totals = records.totals(codes);
        List<RecordLine> lines = records.page(codes, page, size);
        if (lines.isEmpty() && (page > 1 || entry == null)) {
            throw PortalException.notFound();
        }
        List<RejoinderView> said = rejoinders
                .of(lines.stream().map(RecordLine::id).toList())
                .stream()
                .filter(rejoinder -> codes.contains(rejoinder.creditCode()))
                .toList();
        return new EnterprisePage(creditCode, entry, totals, lines, said, page, size);
    }
}
