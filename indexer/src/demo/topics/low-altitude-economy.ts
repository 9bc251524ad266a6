import { topic } from '../topic.ts'

export const lowAltitudeEconomy = topic('low-altitude-economy', 'industry', {
  name: `
    低空经济
    the low-altitude economy`,
  titles: `
    {place}低空经济[开出|新增]{a:6-48}条[物流|巡检|短途客运]航线
    Low-altitude economy: {place} [opens|adds] {a} [delivery|inspection|short-hop] routes
    低空经济[热起来|落下来]以后，[谁来管天|谁来付费|跑道够不够]
    When the low-altitude economy [takes off|comes down to earth]: [who runs the sky|who pays|are there pads enough]
    一份[外卖|血样|图纸]飞过{place}的低空航线
    [A meal|A blood sample|A drawing] crosses {place} by the low-altitude economy's routes`,
  leads: `
    {place}[发布|公布|审议]低空经济三年安排，计划建成{a:30-260}个起降点，首批用于[医疗急送|山区投递|海岛补给]。
    {place} has [issued|published|discussed] a three-year plan for the low-altitude economy with {a} landing sites, first for [medical deliveries|mountain post|island supplies].
    一架电动垂直起降航空器在{place}完成[载重|夜航|抗风]试飞，现场没有剪彩，只有{org}的记录员和一群[学生|渔民|菜农]。
    An eVTOL aircraft has finished its [load|night|wind] trials in {place}. Nobody cut a ribbon: there were the clerks of {org} and a crowd of [pupils|fishermen|growers].`,
  facts: `
    {org}测算，一条低空物流航线要日均飞满{a:28-90}班才能持平，目前{place}的平均数是{b:9-27}班。
    {org} reckons that a low-altitude logistics route breaks even at {a} flights a day; the average in {place} is {b}.
    半年来，{place}受理低空飞行服务申请{a:2300-48000}架次，{b:71-96}%在一小时内得到答复。
    In half a year {place} received requests for {a} flights under its low-altitude flight services and answered {b}% of them within an hour.
    参与低空经济的{a:36-310}家企业里，做[整机|零件|培训]的多，做保险和检测的只有{b:3-11}家。
    Of {a} firms in the low-altitude economy most make [aircraft|parts|training courses]; only {b} offer insurance or testing.`,
  scenes: `
    起降点设在[医院楼顶|邮局后院|码头边的旧仓库]。风向袋一鼓，值班员先看天，再看屏幕：低空航线的规矩是，两样不一致就不飞。
    The landing site is [on the roof of the hospital|behind the post office|in an old shed on the quay]. When the windsock fills, the man on duty looks at the sky and then at the screen; where the two disagree nothing flies in low-altitude airspace here.
    岛上的[小卖部|卫生所|小学]每天等两趟“空中邮包”。过去坐船要{a:70-160}分钟，现在沿低空航线是{b:9-26}分钟，只是雾天照样要等。
    The island's [shop|clinic|school] waits for two parcels a day. By boat they took {a} minutes, by low-altitude logistics {b}; in fog one still has to wait.
    培训班的第一课不是操纵，而是[看云|识图|通话]。教员说，低空经济最先缺的是会说“今天不飞”的人。
    The first lesson of the course is not flying but [clouds|charts|radio]. What the low-altitude economy lacks first, says the teacher, is people who can say “not today”.`,
  views: `
    {who}认为，低空经济要先把[噪声|隐私|保险]说清楚，再谈规模。
    Before it speaks of scale, {who} believes, the low-altitude economy must settle [noise|privacy|insurance].
    “不是每个县都需要一座起降场。”谈到低空经济的热度，{who}这样说。
    “Not every county needs a landing field,” says {who} about the heat around the low-altitude economy.`,
})
