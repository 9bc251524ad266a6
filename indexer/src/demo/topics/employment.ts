import { topic } from '../topic.ts'

export const employment = topic('employment', 'society', {
  name: `
    就业
    employment`,
  titles: `
    {place}[毕业季|年后|夏末]就业[服务上门|看点|一线]
    Employment in {place} [after graduation|after the holidays|at summer's end]: [advice comes to the door|what to watch|from the counter]
    家门口的就业：[零工市场|村口作坊|社区食堂]一日
    Employment round the corner: a day at the [day-labour market|village workshop|community kitchen]
    {place}招聘会上，[谁在找人|谁没来|谁留了电话]
    At the job fair of {place}: [who is looking|who stayed away|who left a number]`,
  leads: `
    {place}今年{season}的就业形势[公布|出炉]：新增岗位{a:2600-68000}个，[制造|照护|物流]业最多，{org}称总体[平稳|偏紧|好于预期]。
    The state of employment in {place} this {season} has been [published|made known]: {a} new jobs, most of them in [manufacturing|care|logistics]. {org} calls it [stable|tight|better than expected].
    {place}的[零工驿站|夜间招聘角|就业大巴]开张后，[保洁员|泥瓦工|刚毕业的学生]不用再站在桥头等活，就业有了屋檐。
    Since the [day-labour station|evening job corner|employment bus] of {place} opened, [cleaners|masons|young graduates] no longer wait for work on the bridge. It is employment with a roof over it.`,
  facts: `
    {org}抽样显示，{place}调查失业率为{x:3.8-6.2}%，青年求职平均用时{a:38-120}天。
    A sample by {org} puts unemployment in {place} at {x}%; young job seekers take {a} days on average.
    一年里，{a:1200-19000}名劳动者参加免费培训，三个月内实现就业的占{b:46-81}%。
    In a year {a} people took free courses; {b}% of them were in employment within three months.
    登记招聘的企业中，{a:33-64}%反映熟手难找，{b:12-29}%减少了岗位。
    Of the firms with job openings {a}% find skilled hands scarce; {b}% have cut posts.`,
  scenes: `
    简历墙前，一位[父亲|姐姐|老师]替孩子抄下{a:3-12}个招聘电话，又在其中两个后面画了圈：离家近。
    At the wall of notices a [father|sister|teacher] copies {a} numbers of job openings for the child and circles two of them: near home.
    就业指导员把“你有什么要求”改成“你能早上几点到”。她说，这样问，对方反而说得多。
    The adviser at the employment office has changed “What do you want?” to “How early can you come?” Asked like that, she says, people tell more.
    [缝纫|月嫂|叉车]班结业那天，{a:18-60}个人里有{b:9-17}个当场签了合同。剩下的约好第二天再来，就业窗口为他们留了号。
    On the last day of the course for [sewing|nursing|fork-lifts], {b} of {a} signed a contract on the spot. The others will come back tomorrow; the employment counter has kept their numbers.`,
  views: `
    {who}说，就业数字要看三个月以后还在不在岗。
    Employment figures should be looked at three months later, says {who}: are people still at work?
    {who}认为，稳岗补贴要给到留住人的企业，而不是报表漂亮的企业。
    Money to keep people in employment, {who} believes, must go to firms that keep them, not to firms with fine reports.`,
})
