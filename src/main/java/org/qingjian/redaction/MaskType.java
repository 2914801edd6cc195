package org.qingjian.redaction;

/**
 * Kinds of personal data that a public text must not show, by 生态环境行政处罚办法 art. 64. The order is the rank: where two
 * findings overlap, the earlier kind names the whole.
 */
public enum MaskType {
    /** E-mail address. */
    EMAIL,
    /** Citizen number (公民身份号码), also mistyped, old, spaced or half masked. */
    CITIZEN_NUMBER,
    /** Passport, permit, officer's certificate and other personal certificate numbers. */
    CERTIFICATE,
    /** Bank account or card. */
    BANK_ACCOUNT,
    /** Mobile or landline number of a person. */
    PHONE,
    /** WeChat, QQ or other account by which a person is reached. */
    HANDLE,
    /** Number plate; masked unless the bureau's setting says otherwise. */
    PLATE,
    /** Date of birth. */
    BIRTH_DATE,
    /** Private address below the county. */
    ADDRESS,
    /** Name of a natural person other than those who stay named. */
    PERSON_NAME
}
