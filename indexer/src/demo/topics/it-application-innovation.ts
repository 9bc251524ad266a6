import { topic } from '../topic.ts'

export const itApplicationInnovation = topic('it-application-innovation', 'technology', {
  name: `
    信创
    IT application innovation`,
  titles: `
    信创改造[过半|收尾|进入深水区]，{place}[盘点|晒出]适配清单
    IT application innovation [half done|nearly done|at the hard part]: {place} [takes stock|shows its list]
    {place}信创产业园[开园|迎来第一批住户|满一年]
    Park for IT application innovation in {place} [opens|receives its first tenants|is one year old]
    换了国产操作系统，[窗口|会计室|档案室]习惯吗
    On a domestic operating system, does the [service counter|accounts office|archive] feel at home`,
  leads: `
    {place}的信创替换进入第{a:2-4}年，[办公|税务|档案]系统已完成{b:48-96}%的终端更换。
    IT application innovation in {place} is in year {a}: {b}% of the terminals of its [office|tax|archive] systems have been replaced.
    {org}的信创适配中心[公布|更新]测试结果，{a:120-1700}款软硬件通过兼容验证，[打印|签章|表格]仍是问题最多的地方。
    The centre for IT application innovation at {org} has [published|updated] its results: {a} products passed the tests; [printing|electronic seals|spreadsheets] still cause the most trouble.`,
  facts: `
    抽样显示，信创终端的平均开机时间为{a:14-38}秒，用户满意度为{b:61-88}%，比上一轮提高{c:4-15}个百分点。
    A sample shows that terminals under IT application innovation start in {a} seconds and satisfy {b}% of their users, {c} percentage points more than the round before.
    在需要迁移的{a:90-640}套业务系统里，{b:18-44}%要重写代码，信创项目的工期大多花在这里。
    Of {a} systems to be moved, {b}% need new code, and that is where most of the time of IT application innovation goes.
    {place}为信创培训了{a:600-5400}名系统管理员，其中{b:35-70}%来自基层单位。
    In {place} {a} system administrators have been trained for IT application innovation, {b}% of them from local offices.`,
  scenes: `
    换机那天，[会计室|收发室|资料室]的人最担心的是旧表格打不开。工程师守了一下午，信创办公软件只有{a:2-9}张表跑了格式。
    On the day of the change the [accounts office|mail room|records office] feared most for its old spreadsheets. The engineer stayed all afternoon; under IT application innovation only {a} tables lost their layout.
    适配实验室里摆着{a:40-300}种打印机。信创工程师逐台试，逐台记，[卡纸|漏行|偏色]都算一个案例。
    The laboratory holds {a} kinds of printers. Engineers of IT application innovation try them one after another and note each [jam|missing line|false colour] as a case.
    热线里问得最多的一句是：“那个键去哪儿了？”信创服务组把答案做成了[一张桌垫|一页漫画|三十秒短片]。
    The question most often heard on the hotline is “Where has that key gone?” The service team for IT application innovation has put the answer on [a desk mat|one page of comics|a film of thirty seconds].`,
  views: `
    {who}说，信创要过的最后一关不是性能，是习惯。
    The last hurdle of IT application innovation, says {who}, is not performance but habit.
    在{who}看来，信创产品能不能长大，要看离开采购目录以后有没有人买。
    In the eyes of {who}, products of IT application innovation have grown up when people buy them without a procurement list.`,
})
