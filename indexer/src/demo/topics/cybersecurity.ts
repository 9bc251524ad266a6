import { topic } from '../topic.ts'

export const cybersecurity = topic('cybersecurity', 'policy', {
  name: `
    网络安全
    cybersecurity`,
  titles: `
    {place}网络安全演练[发现|补上|复盘]{a:9-160}个[弱口令|旧漏洞|空账号]
    Cybersecurity drill in {place} [finds|closes|reviews] {a} [weak passwords|old holes|empty accounts]
    一封[缴费|快递|会议]邮件之后：[学校|小厂|诊所]的数据安全课
    After an e-mail about [fees|a parcel|a meeting]: a lesson in cybersecurity for a [school|small works|clinic]
    {place}[立规|问责|补贴]，网络安全[落到人|不再外包|从打印机做起]
    {place} [sets rules|asks who|pays]: cybersecurity [has a name to it|is no longer bought in|starts at the printer]`,
  leads: `
    {place}举行网络安全[周|演练|考试]，{a:40-700}家单位参加，{b:22-61}%在第一小时内发现了模拟攻击。
    {place} held its cybersecurity [week|drill|test]. Of {a} organisations {b}% noticed the mock attack within an hour.
    {place}一家[供暖公司|图书馆|果品市场]遭勒索软件加密{a:9-70}小时，{org}公布了处置经过，[备份|断网|一位夜班员]救了它。
    A [heating company|library|fruit market] of {place} was locked by ransomware for {a} hours. {org} has published how it was freed: [a backup|pulling the plug|a man on night duty] saved it.`,
  facts: `
    {org}通报，过去一年{place}处置网络安全事件{a:120-2600}起，{b:41-73}%从一封邮件开始。
    {org} reports {a} cybersecurity incidents in {place} within a year; {b}% began with an e-mail.
    受检的{a:60-500}个系统里，{b:12-44}%存在超过一年未修的漏洞，数据安全责任人写的是已经[退休|调走]的名字。
    Of {a} systems {b}% had holes older than a year, and those named for data security had [retired|moved on].
    网络安全岗位的平均任职时间只有{a:11-26}个月，{place}开始给这些岗位单独定级。
    People stay in cybersecurity posts for {a} months on average; {place} now grades these posts separately.`,
  scenes: `
    演练的“攻击者”坐在[楼下茶馆|会议室隔壁|停车场]，用{a:4-40}分钟拿到了一张工牌。防守方说，网络安全的门，有一扇是[消防门|快递柜|食堂后门]。
    The “attacker” sat in [the teahouse downstairs|the next room|the car park] and had a badge in {a} minutes. One of the doors of cybersecurity, the defenders learnt, is [the fire exit|the parcel locker|the kitchen door].
    小学信息课上，老师让孩子们给密码讲故事。最好的一个有{a:14-30}个字，主角是[奶奶的猫|一场大雪|三只水桶]。数据安全可以从这里教起。
    At primary school the children make up stories for passwords. The best has {a} characters and is about [grandmother's cat|a great snow|three buckets]. Cybersecurity can begin here.
    值班日志的最后一栏叫“没事”。主管说，网络安全做得好，就是每天都能在这一栏写两个字。
    The last column of the log is headed “nothing”. Good cybersecurity, says the head, is to write there every day.`,
  views: `
    {who}说，网络安全最薄弱的一环，是觉得自己不重要的单位。
    The weakest link in cybersecurity, says {who}, is the office that thinks itself unimportant.
    {who}建议，勒索软件事件应当公开讲，藏着只会让下一家重来一遍。
    Cases of ransomware should be told, suggests {who}; hidden, they only happen again next door.`,
})
