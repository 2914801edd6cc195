package org.qingjian.shared.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who publishes the site: what the statutory footer and the {@code <meta>} tags say (国办发〔2017〕47号). The defaults are
 * placeholders of the right shape; a portal that serves the public sets its own, see {@link PlaceholderCheck}. Shapes are
 * checked by {@link SiteShapes}: a constraint on one setting would make every start build a validator for the configuration,
 * which took a sixth of its time.
 */
@ConfigMapping(prefix = "qingjian.site")
public interface SiteSettings {
    /** Name of the site in Chinese. */
    @WithDefault("青鉴")
    String name();

    /** Absolute address of the site without a final slash; empty = taken from the request. */
    Optional<String> url();

    /** The bureau in Chinese: 主办单位. */
    @WithDefault("韶关市生态环境局")
    String bureau();

    /** The bureau in English. */
    @WithDefault("Shaoguan Ecology and Environment Bureau")
    String bureauEn();

    /** 网站标识码: six-digit area code and four characters, or {@code bm} and eight. */
    @WithDefault("4402000000")
    String siteCode();

    /** ICP 备案号. */
    @WithDefault("粤ICP备00000000号")
    String icp();

    /** 公安备案号. */
    @WithDefault("粤公网安备 44020000000000号")
    String policeNumber();

    /** Telephone of the bureau, as people dial it. */
    @WithDefault("0751-0000000")
    String phone();

    /** Where letters about the site go. */
    @WithDefault("site@example.invalid")
    String email();

    /** Postal address in Chinese. */
    @WithDefault("韶关市某路 0 号")
    String address();

    /** Postal address in English. */
    @WithDefault("0 Example Road, Shaoguan, Guangdong")
    String addressEn();

    /** Page that verifies the emblem of party and government sites; without it the emblem is not claimed. */
    Optional<String> emblemUrl();

    /** Page of 我为政府网站找错; without it the portal's own contact page is linked. */
    Optional<String> mistakesUrl();

    /** Whether the site answers over IPv6, so that the footer may say so. */
    @WithDefault("false")
    boolean ipv6();

    /** The day on which the texts under {@code /about} were last gone through. */
    @WithDefault("2026-11-23")
    LocalDate textsReviewedOn();
}
