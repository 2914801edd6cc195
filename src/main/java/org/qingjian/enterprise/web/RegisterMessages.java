package org.qingjian.enterprise.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register's pages at the desk. */
@MessageBundle("register")
public interface RegisterMessages {
    @Message("表单有误")
    String errorTitle();

    @Message("错误：")
    String errorPrefix();

    @Message(
            "{#when code}{#is 'bad-credit-code'}请填写正确的 18 位统一社会信用代码{#is 'bad-region'}没有这个区划代码{#is 'not-yours'}不能改到其他分局的辖区{#is 'too-long'}太长，最多 200 字{#is 'bad-reason'}请写明理由，最多 500 字{#is 'same-code'}两个代码相同{#is 'stale-version'}有人先改过了，请刷新后再改{#is 'illegal-transition'}其中一个代码已经并入别的代码，或者没有合并可以拆分{#is 'not-found'}名册中没有这个代码，或者不归您的单位管{#else}填写有误{/when}")
    String error(String code);

    @Message("企业名册")
    String title();

    @Message("名册由公开的文书、名录和导入的文件自动形成，这里可以查找、补充、合并和拆分。自然人不进入名册。")
    String intro();

    @Message("名称、别名或代码")
    String question();

    @Message("查找")
    String find();

    @Message("没有找到。")
    String none();

    @Message("只列出前 100 家。")
    String cut();

    @Message("名录名单")
    String lists();

    @Message("导入名册或名录（方案 enterprises、enterprise-lists）")
    String importLink();

    @Message("名称")
    String name();

    @Message("统一社会信用代码")
    String code();

    @Message("辖区代码（GB/T 2260）")
    String region();

    @Message("辖区")
    String district();

    @Message("行业")
    String industry();

    @Message("别名，一行一个")
    String aliases();

    @Message("保存")
    String save();

    @Message("公开页面")
    String publicPage();

    @Message("已并入 {code}")
    String mergedInto(String code);

    @Message("名称的来源")
    String sightings();

    @Message("日期")
    String seenOn();

    @Message("来源")
    String source();

    @Message("公开")
    String state();

    @Message("{#if yes}公开{#else}未公开{/if}")
    String released(boolean yes);

    @Message("并入另一个代码")
    String mergeTitle();

    @Message("同一家企业有两个代码时用。本代码的网址会转到那个代码，记录一起显示，随时可以拆分。")
    String mergeHint();

    @Message("并入的代码")
    String into();

    @Message("理由")
    String reason();

    @Message("合并")
    String merge();

    @Message("拆分")
    String splitTitle();

    @Message("拆分")
    String split();

    @Message("合并和拆分的记录")
    String history();

    @Message("{at} {by}：{absorbed} 并入 {surviving}")
    String mergeLine(String absorbed, String surviving, String by, String at);

    @Message("{at} {by}：拆分")
    String splitLine(String by, String at);

    @Message("返回名册")
    String back();

    @Message(
            "{#when kind}{#is 'KEY_UNITS'}环境监管重点单位名录{#is 'POSITIVE_LIST'}监督执法正面清单{#is 'LEADERS'}领跑者企业{#is 'DISCLOSURE_LIST'}环境信息依法披露企业名单{#else}其他名单{/when}")
    String listKind(String kind);

    @Message("每公布一次是一个版本。“家”是不同的企业，“家次”是列入类别的次数：一家企业列入三个类别，是 1 家、3 家次。")
    String listsIntro();

    @Message("还没有名录。")
    String noLists();

    @Message("版本")
    String version();

    @Message("公布日期")
    String publishedOn();

    @Message("家")
    String enterprises();

    @Message("家次")
    String entries();

    @Message("依据已过有效期：{law}")
    String basisOver(String law);

    @Message("与上一版本相比：{title}")
    String against(String title);

    @Message("这是这类名录的第一个版本。")
    String first();

    @Message("新列入 {count} 家")
    String added(int count);

    @Message("移出 {count} 家")
    String removed(int count);

    @Message("类别有变化 {count} 家")
    String moved(int count);

    @Message("类别")
    String category();

    @Message("返回名录")
    String backToLists();
}
