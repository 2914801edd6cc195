package org.qingjian.search.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search page says. */
@MessageBundle("search")
public interface SearchMessages {
    @Message("搜索结果")
    String title();

    @Message("搜索公开信息")
    String label();

    @Message("我们这样理解：")
    String understood();

    @Message(
            "{#when type}{#is 'NUMBER'}文号{#is 'CREDIT_CODE'}信用代码{#is 'PARTY'}当事人{#is 'REGION'}地区{#is 'YEAR'}年份{#is 'DATES'}日期{#is 'FINE'}罚款{#is 'KIND'}文书{#is 'SYNONYM'}也查{#else}{type}{/when}")
    String reading(String type);

    @Message("{amount}以上")
    String atLeast(String amount);

    @Message("{amount}以下")
    String atMost(String amount);

    @Message("{from} 至 {to}")
    String betweenAmounts(String from, String to);

    @Message("{from}至{to}")
    String between(String from, String to);

    @Message("{day}起")
    String since(String day);

    @Message("截至{day}")
    String until(String day);

    @Message("{year}年")
    String year(String year);

    @Message("，去掉这个条件")
    String removeReading();

    @Message("不对，按原话逐字查")
    String wordForWord();

    @Message("筛选{#if chosen gt 0}（已选 {chosen} 项）{/if}")
    String filters(int chosen);

    @Message(
            "{#when name}{#is 'kind'}文书类型{#is 'agency'}处理机关{#is 'region'}地区{#is 'year'}年份{#is 'fineBand'}罚款金额{#is 'penaltyKind'}处罚种类{#is 'violation'}违法行为{#is 'industry'}行业{#is 'party'}当事人{#is 'creditCode'}信用代码{#is 'number'}文号{#is 'dateFrom'}日期不早于{#is 'dateTo'}日期不晚于{#is 'fineMin'}罚款不少于（元）{#is 'fineMax'}罚款不多于（元）{#else}{name}{/when}")
    String facet(String name);

    @Message(
            "{#when value}{#is 'PENALTY'}行政处罚{#is 'RECTIFY'}责令改正{#is 'DAILY'}按日连续处罚{#is 'SEIZE'}查封扣押{#is 'LIMIT'}限产停产{#is 'EIA_ACCEPTANCE'}环评受理{#is 'EIA_PRE_APPROVAL'}环评拟审批{#is 'EIA_DECISION'}环评决定{#is 'INSPECTION'}检查结果{#is 'LIST'}名录名单{#is 'COMPENSATION'}损害赔偿{#is 'DOCUMENT'}公开文件{#is 'ANSWER'}投诉问答{#is 'UNDER_10W'}10 万元以下{#is '10W_TO_50W'}10 万至 50 万元{#is 'OVER_50W'}50 万元以上{#is 'WARNING'}警告{#is 'CRITICISM'}通报批评{#is 'FINE'}罚款{#is 'CONFISCATE_GAINS'}没收违法所得{#is 'CONFISCATE_GOODS'}没收非法财物{#is 'SUSPEND_PERMIT'}暂扣许可证件{#is 'DOWNGRADE'}降低资质等级{#is 'REVOKE_PERMIT'}吊销许可证件{#is 'BAR_PERMIT'}一定时期内不得申请行政许可{#is 'RESTRICT_BUSINESS'}限制开展生产经营活动{#is 'STOP_TO_RECTIFY'}责令停产整治{#is 'STOP_BUSINESS'}责令停产停业{#is 'CLOSE'}责令关闭{#is 'RESTRICT_OCCUPATION'}限制从业{#is 'BAR_OCCUPATION'}禁止从业{#is 'DEMOLISH'}责令限期拆除{#is 'DETENTION'}行政拘留{#is 'OTHER'}法律、行政法规规定的其他行政处罚{#else}{value}{/when}")
    String value(String value);

    @Message("约 ")
    String about();

    @Message("按所选筛选")
    String apply();

    @Message("结果可能不全")
    String partialTitle();

    @Message("搜索服务暂时不可用，现在只按标题、文号和当事人查了数据库。")
    String degraded();

    @Message("这次没有来得及查完全部内容。")
    String partial();

    @Message("检索库正在追赶：{moment} 之后公开的内容还在收录，稍后再查就有。")
    String lags(String moment);

    @Message("重新查一次")
    String again();

    @Message("多于")
    String moreThan();

    @Message("{total} 条")
    String count(String total);

    @Message("，合计罚款")
    String fines();

    @Message("排序")
    String sorting();

    @Message("按相关程度")
    String byRelevance();

    @Message("按日期，新的在前")
    String byDate();

    @Message("没有同时符合全部条件的结果，下面是部分符合的。")
    String loosened();

    @Message("公开中")
    String publicNow();

    @Message("当事人")
    String party();

    @Message("日期")
    String date();

    @Message("罚款")
    String fine();

    @Message("机关")
    String agency();

    @Message("命中")
    String hitOn();

    @Message("第 {number} 页")
    String pageNumber(int number);

    @Message("结果分页")
    String pages();

    @Message("回到第一页")
    String first();

    @Message("下一页")
    String next();

    @Message("没有找到")
    String nothing();

    @Message("查的是")
    String nothingFor();

    @Message("少写几个词，或者换一种说法")
    String tryFewer();

    @Message("有文号或统一社会信用代码的，直接输入最准")
    String tryNumber();

    @Message("筛选条件：")
    String narrowedBy();

    @Message("后面的结果")
    String laterPage();

    @Message(
            "去掉{#when name}{#is 'kind'}文书类型{#is 'agency'}处理机关{#is 'region'}地区{#is 'year'}年份{#is 'fineBand'}罚款金额{#is 'penaltyKind'}处罚种类{#else}条件{/when}再查：")
    String dropOne(String name);

    @Message("去掉全部筛选条件再查")
    String dropFilters();

    @Message("看全部公开信息")
    String seeAll();

    @Message("把这次查询带走")
    String take();

    @Message("下载 {total} 条（CSV）")
    String csv(String total);

    @Message("订阅更新（Atom）")
    String atom();

    @Message("数据接口（JSON）")
    String json();

    @Message("搜索索引")
    String indexTitle();

    @Message("索引由已公开的记录和投诉问答生成，随时可以重建。重建在旧索引旁边进行，核对数量后切换，期间搜索和公开照常。每天凌晨自动与记录核对并补正。")
    String indexIntro();

    @Message("已公开的记录和问答")
    String indexPublished();

    @Message("索引中的记录和问答")
    String indexIndexed();

    @Message("搜索引擎没有应答")
    String indexDown();

    @Message(
            "{#when task}{#is 'REBUILD'}重建索引{#is 'ROLL_BACK'}退回上一个索引{#is 'DRIFT_CHECK'}与记录核对{#is 'DRIFT_REPAIR'}核对并补正{#else}{task}{/when}")
    String task(String task);

    @Message(
            "{#when state}{#is 'RUNNING'}进行中{#is 'DONE'}完成{#is 'REFUSED'}未切换，旧索引继续使用{#is 'FAILED'}失败，旧索引继续使用{#is 'INTERRUPTED'}被中断，旧索引继续使用{#else}{state}{/when}")
    String runState(String state);

    @Message("缺 {missing}，版本不同 {stale}，多余 {surplus}")
    String drift(long missing, long stale, long surplus);

    @Message("索引 {documents} 条，应有 {expected} 条")
    String counted(long documents, long expected);

    @Message("最近的操作")
    String indexRuns();

    @Message("还没有操作过。")
    String indexNoRuns();

    @Message("操作")
    String indexTask();

    @Message("结果")
    String indexState();

    @Message("数量")
    String indexOutcome();

    @Message("开始时间")
    String indexStarted();

    @Message("没有开始")
    String indexBusyTitle();

    @Message("另一项操作正在进行，请等它结束")
    String indexBusy();

    @Message("您是不是要找")
    String didYouMean();

    @Message("按企业现在、以前的名称或别名查")
    String tryEnterprises();
}
