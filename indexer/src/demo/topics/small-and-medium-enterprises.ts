import { topic } from '../topic.ts'

export const smallAndMediumEnterprises = topic('small-and-medium-enterprises', 'industry', {
  name: `
    中小企业
    small and medium-sized enterprises`,
  titles: `
    {place}[账款|用电|场租]新办法，中小企业[先受益|怎么看]
    New rules on [late payment|power|rent] in {place}: [help for|what they mean to] small businesses
    专精特新企业的[一颗小零件|二十年|隔壁邻居]
    [One small part|Twenty years|The neighbours] of a specialised small business
    {place}[走访|抽样]{a:300-2600}家小微企业：[订单回来了|最缺熟手|成本还在涨]
    {place} [visits|samples] {a} small businesses: [orders are back|skilled hands are short|costs still rise]`,
  leads: `
    {place}[今天|本周|月初]起向中小企业发放[服务券|检测补贴|展位补助]，首期惠及{a:260-3900}家，申请材料减到{b:1-4}份。
    From [today|this week|the first of the month] {place} gives small and medium-sized enterprises [service vouchers|subsidised tests|help with trade fairs]: {a} firms in the first round, with {b} papers to fill in.
    {org}的中小企业景气调查[出炉|更新]：{place}的指数为{x:47.2-54.6}，比上季[回升|回落]{b:1-3}个点，[接单|用工|回款]分项变化最大。
    The survey of small and medium-sized enterprises by {org} is [out|new]: the index for {place} stands at {x}, [up|down] by {b} points; [orders|hands|payment] moved most.`,
  facts: `
    小微企业贷款的平均审批时间为{a:2-9}天，{b:58-86}%的申请额度低于一百万元。
    Loans to small businesses are decided in {a} days on average; {b}% of the requests are for less than a million yuan.
    {place}的专精特新企业有{a:36-520}家，平均只做{x:1.4-3.8}类产品，研发人员占{b:14-33}%。
    There are {a} specialised small businesses in {place}. On average they make {x} kinds of products, and {b}% of their people work in development.
    {org}回访发现，中小企业放弃申请扶持的首要原因是“[看不懂|来回跑|怕查账]”，占{a:26-54}%。
    “[Too hard to understand|Too many trips|Fear of audits]” is the main reason why small businesses give up on support, {org} found: {a}% say so.`,
  scenes: `
    一间{a:80-600}平方米的厂房，做的是全国用量不大的[钟表发条|医用小弹簧|乐器弦轴]。这家小微企业的老板说，大厂看不上，正好。
    In a shop of {a} square metres they make [watch springs|tiny springs for medicine|tuning pegs], of which the whole country needs few. Big works would not bother, says the owner of this small business, and that is just right.
    对接会上，{a:20-90}张桌子，一边坐大企业采购，一边坐中小企业。铃响换桌，最后一轮大家都[嗓子哑了|不看名片了|笑了]。
    At the fair there are {a} tables, with buyers on one side and small and medium-sized enterprises on the other. At the bell one moves on; in the last round all are [hoarse|past looking at cards|laughing].
    会计上门服务队每月来两次，给街上的小微企业理票据。[裁缝铺|豆腐坊|修表店]的抽屉，从此有了标签。
    Twice a month the accountants call on the small businesses of the street. The drawers of the [tailor|tofu maker|watchmaker] have labels now.`,
  views: `
    {who}说，中小企业要的不是偏爱，是准时付款。
    What small businesses want, says {who}, is not favour but to be paid in time.
    {who}认为，扶持专精特新不能变成评比，帽子越多，离车间越远。
    To help specialised small businesses must not turn into contests, {who} believes: the more titles, the further from the shop floor.`,
})
