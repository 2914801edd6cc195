package org.qingjian.disclosure;

/**
 * Why a penalty is of its tier: one of its kinds, the tier of that kind, and the rule. The heaviest decides.
 *
 * @param kind name of {@link org.qingjian.notation.PenaltyKind}
 * @param law in Chinese
 */
public record CreditKind(String kind, CreditTier tier, String law) {}
