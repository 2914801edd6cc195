package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.disclosure.check.EiaProjectFacts.Attachment;

/** What the checks read in an EIA notice: how long it says it is, and what its files are. */
class EiaReadingForChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公告期 2026年1月9日—2025年1月15日(5个工作日,公示当日不计)|5",
                "公示时间：2025年2月7日至2025年2月19日，共10个工作日。|10",
                "受理公示期限为十个工作日。|10",
                "拟审批公示期间：五个工作日|5",
                "2026年1月9日至1月16日（5个工作日）|5",
                "公示期：2026年3月10日至3月24日，共 10 个工作日；公示期间可在 5 个工作日内要求听证|10",
            })
    void the_printed_length_is_read_where_it_is_printed(String text, int days) {
        assertThat(PrintedPeriod.workingDays(text)).isEqualTo(OptionalInt.of(days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "利害关系人可以自公示之日起5个工作日内要求听证。公示期：2026年3月10日至3月24日。",
                "依法公示期不少于10个工作日。",
                "我局将在20个工作日内作出决定。",
                "公示期间有异议的，请在5个工作日内反馈。",
            })
    void other_numbers_of_working_days_are_not_its_length(String text) {
        assertThat(PrintedPeriod.workingDays(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "清溪水厂扩建项目环境影响报告表（公示稿）.pdf, FULL_TEXT",
        "全本.pdf, FULL_TEXT",
        "环境影响报告书简本.pdf, ABSTRACT",
        "环境影响报告书公众参与说明.pdf, PARTICIPATION",
        "删除内容依据和理由说明.pdf, WITHHOLDING_REASON",
        "环境影响报告表的批复.pdf, OTHER",
        "附件1.pdf, OTHER",
        "IMG_2031.pdf, OTHER",
    })
    void a_file_is_what_its_name_says(String name, Attachment.Kind kind) {
        assertThat(EiaAttachments.kind(name)).isEqualTo(kind);
    }
}
