package org.qingjian.disclosure;

/**
 * Who issued a record. The organ in whose name it was issued and the unit that handled it are two fields: until
 * 2026-08-14 a branch acted in the name of the municipal bureau, since then also in its own (Code of Ecology and
 * Environment, Article 53).
 *
 * @param agency 名义机关, in full
 * @param handlingUnit 承办机构, or empty when it is the agency itself
 * @param region GB/T 2260 code of the place, or its name when the code is not known, or empty
 */
public record Issuer(String agency, String handlingUnit, String region) {}
