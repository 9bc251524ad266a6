import { topic } from '../topic.ts'

export const digitalTransformation = topic('digital-transformation', 'industry', {
  name: `
    数字化转型
    digital transformation`,
  titles: `
    {place}[织造|铸造|食品]企业的数字化转型[路线|笔记|难题]
    The digital transformation of {place}'s [weavers|foundries|food makers]: [a road map|notes|open questions]
    数字化转型，[小厂|老店|镇办厂]先迈哪一步
    Digital transformation: where should [a small plant|an old shop|a township works] begin
    {place}公布{a:12-40}个数字化转型[样本|试点|案例]
    {place} names {a} [models|pilots|cases] of digital transformation`,
  leads: `
    {place}[决定|计划|着手]用三年时间，帮助{a:240-1900}家企业完成数字化转型，先从[订单|仓储|设备]管理做起。
    {place} [has decided|plans|has begun] to help {a} firms through digital transformation within three years, starting with [orders|warehouses|machines].
    纸质工单在{place}的[纺织|五金|家具]车间里用了几十年。[去年|今年]开始的数字化转型，让它第一次退到了备用的位置。
    Paper job cards have been used in the [textile|hardware|furniture] shops of {place} for decades. The digital transformation that began [last year|this year] has made them a reserve for the first time.`,
  facts: `
    完成数字化转型的{a:30-160}家样本企业，平均交货期缩短{b:9-31}%，返工率下降{c:2-9}个百分点。
    In {a} sample firms that went through digital transformation, delivery times fell by {b}% on average and rework by {c} percentage points.
    {org}的调查说，{a:41-68}%的企业把“不知道从哪里开始”列为数字化转型的第一道坎，排在[资金|设备|时间]之前。
    A survey by {org} says that {a}% of firms name “not knowing where to begin” as the first hurdle of digital transformation, ahead of [money|equipment|time].
    {place}为数字化转型设立的[服务券|诊断服务|贴息贷款]，一年里有{a:180-1400}家企业用过。
    The [service vouchers|check-ups|subsidised loans] that {place} offers for digital transformation were used by {a} firms within a year.`,
  scenes: `
    [缝纫组长|炉前班长|仓库保管员]扫一下料箱上的码，屏幕就显示下一道工序。她说，数字化转型最大的变化是[不用再喊人|不用再抄三遍|心里有数]。
    The [sewing foreman|furnace foreman|storekeeper] scans the code on a crate and the screen shows the next step. The greatest change of digital transformation, she says, is that [nobody has to shout|nothing is copied three times|she knows where things are].
    老厂长起初不信这一套。直到系统指出同一台设备每周二下午都要停{a:20-55}分钟，他才让人去查，原来是[换班时没人加料|隔壁的水泵一起动]。
    The old director did not believe in it at first. Only when the system pointed out that one machine stood still for {a} minutes every Tuesday afternoon did he have it looked into: [nobody fed it at the change of shift|the pump next door started at the same time].
    服务商带着[工具箱|旧电脑|采集盒]住进厂里，一周之内把{a:14-70}台设备接上了网。这种“企业数字化体检”不收费，先看问题，再谈方案。
    A service firm moved in with [a tool box|an old computer|a box of sensors] and had {a} machines on line within a week. Such a check-up before any digital upgrade is free: first the problems, then the plan.`,
  views: `
    {who}的看法是，数字化转型不是买软件，而是把一件事从头到尾重新想一遍。
    Digital transformation is not buying software, {who} holds; it is thinking a job through again from end to end.
    也有人担心步子太快。{who}说，数字化转型最怕的是[两套账|两张皮|报表多了，活儿没少]。
    Some worry about the pace. What digital transformation must fear most, says {who}, is [two sets of books|two ways of doing one thing|more reports and no less work].`,
})
