package org.qingjian.complaint;

/** How far the complainant is known, and to whom. */
public enum IdentityLevel {
    /** 匿名: no name and no contact; talked to through the tracking page only. */
    ANONYMOUS,
    /** 身份保密: name and contact are sealed; the handling unit never sees them. */
    SEALED,
    /** 实名: name and contact are sealed as well, and feedback is a right (生态环境法典 art. 146). */
    REAL_NAME
}
