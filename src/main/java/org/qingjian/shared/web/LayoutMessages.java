package org.qingjian.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout: header, navigation, footer, print line. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message("跳到正文")
    String skipToContent();

    @Message("青鉴")
    String brand();

    @Message("信息公开与投诉举报")
    String tagline();

    @Message("显示与登录")
    String tools();

    @Message("大字版")
    String largeType();

    @Message("标准字号")
    String normalType();

    @Message("English")
    String otherLanguage();

    @Message("登录")
    String signIn();

    @Message("退出")
    String signOut();

    @Message("工作台")
    String desk();

    @Message("主导航")
    String mainNavigation();

    @Message("查公开")
    String navSearch();

    @Message("环评公示")
    String navEia();

    @Message("投诉举报")
    String navComplain();

    @Message("查办理进度")
    String navTrack();

    @Message("企业自查")
    String navEnterprise();

    @Message("数据统计")
    String navStatistics();

    @Message("期限计算")
    String navDeadlines();

    @Message("公开工作")
    String deskWork();

    @Message("已公开")
    String deskPublished();

    @Message("投诉办理")
    String deskComplaints();

    @Message("检查登记簿")
    String deskFindings();

    @Message("企业事项")
    String deskRequests();

    @Message("数据导入")
    String deskImports();

    @Message("企业开通信")
    String deskLetters();

    @Message("企业名册")
    String deskRegister();

    @Message("账号")
    String deskAccounts();

    @Message("操作记录")
    String deskAudit();

    @Message("所在位置")
    String breadcrumbs();

    @Message("首页")
    String home();

    @Message("搜索公开信息")
    String quickSearch();

    @Message("搜索")
    String search();

    @Message("建议")
    String suggestions();

    @Message("{count} 条建议，用上下键选择")
    String suggestionCount(int count);

    @Message("错误：")
    String errorPrefix();

    @Message("打印于 {when}")
    String printedAt(String when);

    @Message("使用帮助")
    String footHelp();

    @Message("使用指南")
    String footGuide();

    @Message("无障碍说明")
    String footAccessibility();

    @Message("隐私说明")
    String footPrivacy();

    @Message("网站地图")
    String footSitemap();

    @Message("开放数据")
    String footData();

    @Message("接口与下载")
    String footApi();

    @Message("订阅（Atom）")
    String footFeed();

    @Message("办理期限计算")
    String footDeadlines();

    @Message("其他渠道")
    String footChannels();

    @Message("12345 政务热线")
    String footHotline();

    @Message("12369 环保举报")
    String footReportLine();

    @Message("来访与来信地址")
    String footContact();

    @Message("依申请公开")
    String footOnRequest();

    @Message("主办单位")
    String footPublisher();

    @Message("网站标识码 {code}")
    String footSiteCode(String code);

    @Message("电话 {phone}")
    String footPhone(String phone);

    @Message("我为网站找错")
    String footMistake();

    @Message("，3 个工作日内答复")
    String footMistakeTerm();

    @Message("页面生成于 {when}")
    String footMadeAt(String when);

    @Message("党政机关网站标识")
    String footEmblem();

    @Message("支持 IPv6")
    String footIpv6();
}
