package org.qingjian.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingjian.shared.time.LegalZone;

/** Invented deliveries, and the way to the real ones. */
final class Delivered {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), LegalZone.ID);

    static final String PENALTIES = """
            行政相对人名称,行政相对人类别,统一社会信用代码,法定代表人,法定代表人证件类型,法定代表人证件号码,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额（万元）,没收违法所得、没收非法财物的金额（万元）,处罚决定日期,处罚有效期,公示截止期,处罚机关,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,备注
            韶关市甲乙丙化工有限公司,法人及非法人组织,91440200MA4W000174,赵试例,身份证,440200190001010000,韶环（曲江）罚〔2023〕12号,超标排放水污染物,"外排废水
            化学需氧量超标0.5倍",《中华人民共和国水污染防治法》第八十三条第二项,罚款,罚款人民币贰拾陆万元整,26.000000,,2023/05/09,2099/12/31,2024/05/09,韶关市生态环境局曲江分局,,韶关市生态环境局,,不公开的备注
            丁*,自然人,,,,,韶环罚〔2023〕13号,未建设配套的环境保护设施,养殖废水直接排入沟渠,《畜禽规模养殖污染防治条例》第三十九条,警告；罚款,警告，罚款人民币3000元,0.3,,2023-06-01,2024-06-01,,韶关市生态环境局,,韶关市生态环境局,,
            """;

    private Delivered() {}

    static ImportProfile profile(String name) {
        return ProfileFiles.builtIn().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<MappedRow> map(String profile, Path file) {
        List<MappedRow> mapped = new ArrayList<>();
        try (MappedRows rows = MappedRows.open(profile(profile), file, CLOCK)) {
            MappedRow row;
            while ((row = rows.next()) != null) {
                mapped.add(row);
            }
        }
        return mapped;
    }

    static List<MappedRow> map(String profile, Path folder, String content) throws IOException {
        return map(profile, Files.write(folder.resolve("delivered"), content.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file of the data folder; the test is skipped when it is not there. */
    static Path real(String path) {
        Path folder = Path.of(Objects.requireNonNullElse(System.getenv("QINGJIAN_DATA"), "../shared/data"));
        Path file = folder.resolve(path);
        assumeTrue(Files.isReadable(file), "no third-party data at " + folder + ": not tried on " + path);
        return file;
    }
}
