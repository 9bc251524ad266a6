import { topic } from '../topic.ts'

export const carbonPeakNeutrality = topic('carbon-peak-neutrality', 'green', {
  name: `
    碳达峰碳中和
    the carbon peak and neutrality goals`,
  titles: `
    {place}的“双碳”[时间表|账本|第一课]
    The dual carbon [timetable|ledger|first lesson] of {place}
    碳足迹标签贴上[茶罐|瓷砖|毛巾]
    Carbon footprint labels on [tea tins|tiles|towels]
    {place}[水泥|造纸|印染]企业首次进入碳市场
    [Cement|Paper|Dye] works of {place} enter the carbon market`,
  leads: `
    {place}印发碳达峰方案，要求[电力|建材|交通]领域先行，到{next}年{a:20-140}家重点企业全部完成碳盘查。
    {place} has issued its plan for the carbon peak. [Power|Building materials|Transport] must go first, and by {next} {a} large firms are to have counted their emissions.
    {place}首笔[林业|海草床|芦苇湿地]碳汇交易[签约|到账]，买方是一家本地[物流|电镀|食品]企业，数量{a:600-48000}吨。
    The first sale from a [forest|seagrass|reed bed] carbon sink in {place} has been [signed|paid]: {a} tonnes to a local [haulage|plating|food] firm.`,
  facts: `
    {org}核算，{place}要实现碳中和，建筑供热须减排{a:38-66}%，这比工业更难。
    For carbon neutrality, {org} reckons, {place} must cut emissions from heating buildings by {a}%, which is harder than in industry.
    碳市场第{a:2-4}个履约期结束时，{place}的{b:9-70}家控排企业中有{c:1-6}家未按时清缴配额。
    At the end of the carbon market's compliance period number {a}, {c} of {b} firms in {place} had not handed in their allowances in time.
    这座“零碳”园区一年用电{a:9000-76000}兆瓦时，其中屋顶自发{b:14-43}%，离名字还差一段。
    The “zero-carbon” park uses {a} megawatt-hours a year and makes {b}% of them on its roofs: still some way from its name.`,
  scenes: `
    盘查员蹲在锅炉房门口，把[煤单|油票|电费单]按月份排成一行。他说，碳足迹不是算出来的，先是找出来的。
    The auditor squats at the door of the boiler house and lays out [coal slips|fuel bills|power bills] by month. A carbon footprint is not calculated first, he says; first it has to be found.
    小学的“碳中和周”只有一条规矩：[坐公交来|带饭盒|关灯上课]。第三天有个孩子问，老师的车算不算。
    The “carbon neutrality week” of the primary school has one rule: [come by bus|bring a lunch box|lessons without lamps]. On the third day a child asks whether the teacher's car counts.
    护林员每年给{a:60-240}棵样树量一次胸径，数字抄进旧本子，再录入碳汇系统。
    Once a year the ranger measures {a} sample trees, writes the figures in an old notebook and then into the carbon sink system.`,
  views: `
    {who}认为，“双碳”目标要防止[运动式|一刀切|只算总账]。
    What must be avoided on the way to the dual carbon goals, {who} believes, is [campaigns|one rule for all|looking at totals only].
    {who}说，谈碳中和不能只谈绿色，还要谈谁付钱、谁换工作。
    To speak of carbon neutrality, says {who}, is to speak of who pays and who changes jobs.`,
})
