import { topic } from '../topic.ts'

export const businessEnvironment = topic('business-environment', 'policy', {
  name: `
    营商环境改革
    the reform of the business environment`,
  titles: `
    {place}营商环境[体检|打分|回访]：[快了几天|少了几章|谁还不满意]
    Business environment of {place} [checked|graded|looked at again]: [some days faster|some seals fewer|who is not content]
    行政审批[少一张表|合一个窗|晒一次账]
    Administrative approvals: [one form less|one counter for all|the bill in the open]
    “放管服”之后的[夜市摊主|货车司机|包工头]
    [A night-market trader|A lorry driver|A small builder] after the cutting of red tape`,
  leads: `
    {place}再取消{a:9-72}项行政审批事项，[餐饮|装修|货运]许可从{b:6-15}天压到当天，营商环境改革进入[算细账|补漏洞]阶段。
    {place} has dropped another {a} administrative approvals. Licences for [restaurants|building|haulage] that took {b} days are given on the day: the reform of the business environment has come to [details|loopholes].
    {org}发布{place}营商环境报告，[开办企业|用水用电|跨区迁移]得分上升，[注销|投诉处理|合同执行]仍然偏慢。
    {org} has published its report on the business environment of {place}: [starting a firm|getting power and water|moving between districts] has become easier, [closing one|dealing with complaints|enforcing a contract] is still slow.`,
  facts: `
    开一家[面馆|理发店|五金行]，在{place}要跑的窗口从{a:5-11}个减到{b:1-3}个，材料由{c:14-26}份减到6份。
    To open a [noodle shop|barber's|hardware store] in {place} one used to visit {a} counters and now {b}; {c} papers have become six. So much for red tape.
    一网通办系统的办结率为{a:82-98}%，仍有{b:9-31}%的人选择到大厅，理由是“当面问得清”。
    In {a}% of cases the one-stop government services now end on line; {b}% still come to the hall, as “asking is clearer face to face”. A business environment has a face, too.
    {place}对{a:300-5200}家企业抽查实行“双随机”，检查次数下降{b:18-55}%，发现问题的比例上升{c:4-21}个百分点。
    Random checks on {a} firms have cut inspections in {place} by {b}% and found problems more often, by {c} percentage points: less red tape, more use.`,
  scenes: `
    办事大厅的叫号声停了半天，因为[系统升级|停电演练|搬家]。窗口的人搬出桌子手写受理单，营商环境那天靠的是[圆珠笔|复写纸|一句抱歉]。
    For half a day no numbers were called: [an upgrade|a drill|a removal]. The clerks carried out a table and wrote receipts by hand; the business environment hung on [a ball-point pen|carbon paper|a word of apology].
    货车司机在[服务区|渡口|收费站]就能换证，前后{a:7-20}分钟。他说，简政放权他不懂，[少请一天假|不用找人|能睡个午觉]他懂。
    Lorry drivers can renew their papers at a [rest stop|ferry|toll gate] in {a} minutes. Red tape he knows nothing of, says one; [a day's leave saved|no favours asked|an hour's sleep] he understands.
    帮办员的本子上记着{a:30-140}个“第一次”：第一次开厂、第一次招人、第一次关门。营商环境好不好，她看最后一种办得顺不顺。
    The guide's notebook holds {a} first times: opening, hiring, closing down. To judge a business environment she looks at how smoothly the last one goes.`,
  views: `
    {who}说，营商环境不是排名，是小店主敢不敢签三年租约。
    A business environment is no ranking, says {who}; it is whether a shopkeeper dares to sign for three years.
    {who}提醒，行政审批取消以后，监管的人手要跟上。
    Once administrative approvals are gone, {who} warns, there must be hands enough to supervise.`,
})
