package org.qingjian.deadline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the deadline pages and of the steps of a count. */
@MessageBundle("deadline")
public interface DeadlineMessages {
    @Message("办理期限计算")
    String title();

    @Message("输入日期，看期限哪天到。每一步都写明依据哪条法、哪天放假。")
    String lead();

    @Message("按法律规定算")
    String byLaw();

    @Message("按天数算")
    String byCount();

    @Message("哪一项期限")
    String clock();

    @Message("请选择")
    String choose();

    @Message("从哪天起算")
    String from();

    @Message("当天不计入，从第二天开始数")
    String fromHint();

    @Message("多少天（或多少个月）")
    String count();

    @Message("按什么数")
    String unit();

    @Message("工作日")
    String wd();

    @Message("自然日")
    String cd();

    @Message("月")
    String month();

    @Message("计算")
    String submit();

    @Message("到期日")
    String due();

    @Message("最早可以结束")
    String minimum();

    @Message("最迟要做的日子")
    String advance();

    @Message("暂定")
    String provisional();

    @Message("不早于这一天。{year} 年放假安排还没有公布或载入，载入后重新计算。")
    String provisionalWhy(int year);

    @Message("期限")
    String term();

    @Message("{count} 个工作日")
    String termWd(int count);

    @Message("{count} 日")
    String termCd(int count);

    @Message("{count} 个月")
    String termMonth(int count);

    @Message("每年 {month} 月 {day} 日前")
    String termDate(int month, int day);

    @Message("其间工作日")
    String workingDays();

    @Message("{count} 天")
    String days(int count);

    @Message("起算")
    String trigger();

    @Message("一天一天怎么数的")
    String steps();

    @Message("法律依据")
    String law();

    @Message("加入日历（.ics）")
    String ics();

    @Message("看全年工作日")
    String seeCalendar();

    @Message("下载和查看")
    String takeAway();

    @Message("怎么算的")
    String how();

    @Message("工作日按国务院办公厅放假通知数，调休上班的周末也算。没有公布放假安排的年份，只给暂定日期，不猜。")
    String howText();

    @Message("有一处需要改")
    String problem();

    @Message("错误：")
    String error();

    @Message("输入日期，比如 2026-11-23")
    String badDate();

    @Message("输入 1 到 3650 的整数")
    String badCount();

    @Message("选择工作日、自然日或月")
    String badUnit();

    @Message("选择一项期限")
    String badClock();

    @Message("这个日期还没有、或者已经没有这项期限的规定")
    String noClockOnDate();

    @Message("{year} 年的放假安排没有载入，无法计算")
    String notLoaded(int year);

    @Message("当天不计入，从第二天开始数")
    String stepFirstDay();

    @Message("数 {count} 个工作日")
    String stepCountedWd(int count);

    @Message("数 {count} 天")
    String stepCountedCd(int count);

    @Message("调休上班（{name}），周末也算 {count} 个工作日")
    String stepMakeup(String name, int count);

    @Message("周末，不算")
    String stepWeekend();

    @Message("放假（{name}），不算")
    String stepHoliday(String name);

    @Message("因{name}中止，不算")
    String stepPaused(String name);

    @Message("已经办结、尚未重办，不算")
    String stepClosed();

    @Message("批准延长（{name}）")
    String stepExtended(String name);

    @Message("按月数，最后一个月的同一天到期")
    String stepMonths();

    @Message("最后一个月没有这一天，月末到期")
    String stepMonthEnd();

    @Message("法律写明的日子")
    String stepAnnual();

    @Message("最后一天不上班，顺延到下一个工作日")
    String stepRolled();

    @Message("往前倒数 {count} 个工作日，当天不计入")
    String stepBack(int count);

    @Message("从这天起放假安排还不知道，先按最早的可能数")
    String stepNotLoaded();

    @Message("最后一天")
    String stepLast();

    @Message("{from} 至 {until}")
    String range(String from, String until);

    @Message("{year} 年工作日")
    String calendarTitle(int year);

    @Message("全年工作日")
    String calendarTotal();

    @Message("月份")
    String calendarMonth();

    @Message("{month} 月")
    String monthName(int month);

    @Message("放假")
    String calendarOff();

    @Message("调休上班")
    String calendarWork();

    @Message("无")
    String none();

    @Message("除下面写明的日子外，星期一至星期五上班，周末休息。")
    String calendarRule();

    @Message("其他年份")
    String otherYears();

    @Message("放假日历")
    String deskTitle();

    @Message("已载入的年份")
    String deskLoaded();

    @Message("年份")
    String deskYear();

    @Message("通知")
    String deskNotice();

    @Message("来源")
    String deskSource();

    @Message("随系统提供")
    String deskBuiltIn();

    @Message("{when} 载入")
    String deskLoadedAt(String when);

    @Message("载入一年")
    String deskImport();

    @Message("CSV 内容")
    String deskCsv();

    @Message("表头：date,kind,name,notice_title,notice_number,notice_date。kind 写 off（放假）或 work（调休上班）。一次一整年。")
    String deskCsvHint();

    @Message("先检查")
    String deskCheck();

    @Message("载入")
    String deskLoad();

    @Message("检查通过：{year} 年，{count} 个工作日。还没有载入。")
    String deskChecked(int year, int count);

    @Message("已载入 {year} 年，{count} 个工作日。受影响的期限会重新计算。")
    String deskDone(int year, int count);
}
