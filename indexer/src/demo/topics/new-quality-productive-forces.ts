import { topic } from '../topic.ts'

export const newQualityProductiveForces = topic('new-quality-productive-forces', 'policy', {
  name: `
    新质生产力
    new quality productive forces`,
  titles: `
    新质生产力怎样[落地|量一量|长出来]
    How new quality productive forces [take root|can be measured|grow]
    {place}谈新质生产力：[不是另起炉灶|因地制宜|先立后破]
    {place} on new quality productive forces: [no starting from scratch|each place its own way|build before you tear down]
    从[实验台|老厂房|田埂]看新质生产力
    New quality productive forces, seen from [a laboratory bench|an old factory hall|the edge of a field]`,
  leads: `
    “新质生产力”[写进|列入|成为]{place}今年的工作要点后，[园区|高校|乡镇]都在回答同一个问题：我们这里指的是什么？
    Since “new quality productive forces” [entered|were listed in|became part of] this year's work plan of {place}, [parks|colleges|townships] have all been answering one question: what does it mean here?
    {org}[召集|邀请]{a:14-60}位[企业家|研究员|一线工程师]座谈，讨论{place}发展新质生产力的条件和短板。
    {org} [called together|invited] {a} [entrepreneurs|researchers|engineers] to discuss what {place} has, and lacks, for new quality productive forces.`,
  facts: `
    {org}提出用{a:9-24}项指标观察新质生产力，其中[研发强度|劳动生产率|单位能耗]所占权重最大。
    {org} proposes {a} indicators for observing new quality productive forces; [research intensity|labour productivity|energy use per unit] weighs most.
    与新质生产力有关的{a:22-88}个项目中，{b:31-64}%来自对旧生产线的改造，只有少数是全新建设。
    Of {a} projects counted under new quality productive forces, {b}% rebuild old production lines; few are wholly new.
    过去一年，{place}围绕新质生产力登记的专利合作有{a:60-720}项，跨[城市|学科]的占{b:18-47}%。
    Over the past year {a} joint patents linked to new quality productive forces were registered in {place}, {b}% of them across [cities|disciplines].`,
  scenes: `
    调研组走进一家[制泵厂|玻璃厂|种子公司]。厂方不用新词，只把十年前后的两块样品放在桌上：同样的尺寸，重量轻了{a:11-38}%。在场的人说，这就是他们理解的新质生产力。
    The visitors came to a [pump works|glass works|seed company]. Instead of new words the hosts put two samples on the table, ten years apart: the same size, {a}% lighter. That, said those present, is what they understand by new quality productive forces.
    会场外的走廊里，两位代表还在争论：新质生产力的“新”，究竟是[新设备|新组合|新要素]，还是新用法。
    In the corridor two delegates were still arguing whether the “new” in new quality productive forces means [new machines|new combinations|new factors] or a new way of using them.
    在{place}的[职业学校|实训基地]，老师把“新质生产力”拆成{a:5-9}门课：[传感|材料|编程]、维护，还有怎样看懂一张工艺图。
    At a [vocational school|training centre] in {place}, “new quality productive forces” has been taken apart into {a} courses: [sensing|materials|programming], maintenance, and how to read a process chart.`,
  views: `
    {who}说，发展新质生产力不等于人人都去追同几个热门行业。
    To develop new quality productive forces, says {who}, does not mean that everybody should chase the same few trades.
    {who}认为，衡量新质生产力要看得见效益，也要等得起时间。
    Measuring new quality productive forces, in the view of {who}, takes visible returns and the patience to wait for them.`,
})
