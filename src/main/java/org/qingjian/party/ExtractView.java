package org.qingjian.party;

import java.time.Instant;

/**
 * What an extract states, for whoever has its code: nothing that was not public when it was made.
 *
 * @param name of the enterprise then
 * @param records that were public
 * @param penalties of them
 * @param past that had been withdrawn or had ended
 * @param sha256 of exactly the bytes of the PDF
 */
public record ExtractView(
        String creditCode, String name, Instant issuedAt, int records, int penalties, int past, String sha256) {}
