package org.qingjian.exchange;

import java.util.List;

/**
 * A row understood.
 *
 * @param part name of the part of the profile it belongs to
 * @param sourceId its id in the source; empty when it has none
 * @param fields what it says, by field
 * @param remarks what is wrong or odd about it
 */
record MappedRow(long number, String part, String sourceId, Fields fields, List<Remark> remarks) {

    boolean isRejected() {
        return remarks.stream().anyMatch(Remark::isError);
    }

    static MappedRow rejected(Remark error) {
        return new MappedRow(error.row(), "", "", new Fields(), List.of(error));
    }
}
