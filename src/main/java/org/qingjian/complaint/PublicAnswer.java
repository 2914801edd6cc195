package org.qingjian.complaint;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A question and its answer as everybody may read them: new words, no place finer than the district, no day, nobody's name.
 *
 * @param region GB/T 2260 code of the district; empty when unknown
 */
public record PublicAnswer(
        UUID id,
        Medium medium,
        String region,
        String question,
        String answer,
        String legalBasis,
        LocalDate publishedOn) {}
