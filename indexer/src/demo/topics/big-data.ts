import { topic } from '../topic.ts'

export const bigData = topic('big-data', 'technology', {
  name: `
    大数据
    big data`,
  titles: `
    大数据告诉{place}：[车位|学位|菜价]怎么样了
    What big data tells {place} about its [parking|school places|vegetable prices]
    {place}用大数据[排公交|看水表|防积水]
    {place} uses big data to [plan its buses|read its water meters|keep streets dry]
    大数据[热过之后|第一年|进机关]，[谁在用|用对没有|留下什么]
    Big data [after the heat|in its first year|in the offices]: [who uses it|is it used well|what remains]`,
  leads: `
    {place}[开通|扩建]城市大数据平台，首批汇入{a:18-120}个部门的记录，先用来回答一个问题：[堵在哪里|缺什么|谁需要帮助]。
    {place} has [opened|enlarged] its big data platform. It begins with the records of {a} offices and one question: [where is it blocked|what is missing|who needs help]?
    {org}用大数据分析了{place}{a:200000-3600000}次[公交刷卡|就诊|借书]记录，结论与人们的印象[不太一样|正好相反]。
    {org} has put {a} records of [bus rides|doctor's visits|library loans] in {place} through big data analysis and comes to a result [unlike|contrary to] what people believed.`,
  facts: `
    大数据比对发现，{a:120-2600}户家庭符合[供暖补贴|学费减免|维修资金]条件却从未申请。
    Big data matching found {a} households entitled to [heating support|lower fees|repair money] that had never asked for it.
    平台里{a:14-41}%的字段存在缺失或重复，清洗时间占大数据项目总工期的{b:48-75}%。
    In the platform {a}% of the fields are missing or double; cleaning takes {b}% of the time of a big data project.
    {place}的大数据从业者平均年龄{a:27-35}岁，{b:40-66}%所学专业不是计算机。
    People who work with big data in {place} are {a} years old on average; {b}% did not study computing.`,
  scenes: `
    调度员把三年的[暴雨|客流|用电]曲线叠在一张图上，指着一个尖峰说，大数据看得见它，却不知道那天[桥上办了灯会|学校开运动会|停了一次电]。
    The dispatcher lays three years of [rain|passengers|power use] over one another and points at a peak. Big data sees it, he says, but does not know that there was [a lantern fair|a sports day|a power cut].
    [菜市场|出租车站|社区医院]的门口多了一块小屏，上面的数字每{a:5-30}分钟变一次。摊主说，大数据比吆喝准，就是不会还价。
    A small screen has gone up at the [market|taxi rank|clinic]; its figures change every {a} minutes. Big data is more precise than shouting, says a trader, only it cannot bargain.
    分析室墙上贴着一句话：先问为什么，再问有多少。做大数据的年轻人说，这是上一任组长退休时留下的。
    On the wall of the office it says: first ask why, then how many. The last head of the big data team left it behind when she retired.`,
  views: `
    {who}提醒，大数据容易让人忘记没有被记录的那些人。
    Big data, {who} warns, makes one forget those of whom there is no record.
    “数据不是越大越好，是越清楚越好。”{who}谈到大数据时这样说。
    “Not the larger the better but the clearer the better,” says {who} of big data.`,
})
