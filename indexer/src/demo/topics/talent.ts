import { topic } from '../topic.ts'

export const talent = topic('talent', 'society', {
  name: `
    人才工作
    talent`,
  titles: `
    {place}[引|留|育]人才，[先修宿舍|先给时间|先问想干什么]
    How {place} [draws|keeps|trains] talent: [first the rooms|first the time|first the question]
    技能人才[进校当老师|评上高级|带出徒弟]
    Skilled workers [teach at school|reach the highest grade|train successors]
    青年人才[三年之后|回乡|选择县城]
    Young talent [three years on|comes home|chooses the county town]`,
  leads: `
    {place}[修订|发布]人才办法，把“[帽子|论文|学历]”从必备条件里拿掉，改看[实绩|作品|同行评价]。
    {place} has [revised|issued] its rules on talent: “[titles|papers|degrees]” are no longer required, [results|work|the word of peers] count instead.
    {org}发布人才流动观察：过去一年，{place}净流入青年人才{a:380-9400}名，[租房|通勤|托育]成为去留的关键。
    {org} has looked at how talent moves: in the past year {place} gained {a} young people, and [rents|commuting|child care] decided who stayed.`,
  facts: `
    {place}的人才公寓入住率为{a:71-97}%，平均租期{b:14-40}个月。
    Flats for young talent in {place} are {a}% full, for {b} months on average.
    五年里，{place}培养技能人才{a:4200-68000}名，其中女性占{b:19-44}%。
    Within five years {place} has trained {a} skilled workers, {b}% of them women.
    {org}的问卷显示，{a:34-62}%的受访人才最看重[团队|设备|自主权]，工资排在第{b:2-4}。
    In a survey by {org}, {a}% of the talent asked valued [the team|the equipment|freedom] most; pay came in place {b}.`,
  scenes: `
    [焊工|钳工|面点师]比赛的决赛场上，评委不看证书，只看[焊缝|配合间隙|面皮透光]。{place}的技能人才就这样排出了名次。
    In the final of the [welders|fitters|pastry cooks] the judges look at no certificates, only at [the seam|the gap|the light through the dough]. That is how skilled workers are ranked in {place}.
    人才驿站的前台放着一本留言簿。最近一页写着：“面试没过，但是[床很软|有人问我吃饭没有|知道了差在哪里]。”
    A guest book lies at the desk of the hostel for young talent. The last page says: “Did not get the post, but [the bed was soft|somebody asked whether I had eaten|I know now what I lack].”
    退休工程师每周三到职校坐班，学生管他叫“故障先生”。他说，人才不是挑出来的，是[修坏{a:3-20}台机器|挨过几次骂|熬过几个夜]以后长出来的。
    Every Wednesday a retired engineer sits at the vocational school, where they call him Mr Breakdown. Talent is not picked, he says; it grows after [{a} ruined machines|some scolding|some nights without sleep].`,
  views: `
    {who}说，城市之间抢人才，最后比的是周末有没有地方去。
    When towns compete for talent, says {who}, what counts in the end is whether there is somewhere to go at the weekend.
    {who}建议，少设人才奖项，多给稳定的实验室经费。
    Fewer prizes for talent, suggests {who}, and steadier money for laboratories.`,
})
