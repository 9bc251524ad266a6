import { topic } from '../topic.ts'

export const internationalCooperation = topic('international-cooperation', 'world', {
  name: `
    国际合作
    international cooperation`,
  titles: `
    {place}与{abroad}签下[海洋|教育|防灾]合作，国际合作[换一种谈法|从小处开始]
    {place} and {abroad} agree on [the sea|schools|disasters]: international cooperation [by another method|from small things]
    国际合作里的[翻译|时差|度量衡]
    [Interpreters|Time zones|Weights and measures] in international cooperation
    {abroad}团队在{place}的[第一个冬天|三百天]：国际合作侧记
    [The first winter|Three hundred days] of a team from {abroad} in {place}: notes on international cooperation`,
  leads: `
    {place}与{abroad}的双边合作项目[启动|续签|扩围]，双方将在[港口气象|职业教育|古建修缮]上共用一套[数据|教材|规程]。
    A project of bilateral cooperation between {place} and {abroad} has been [started|renewed|widened]: the two will share [data|textbooks|rules] on [harbour weather|vocational schools|old buildings].
    来自{a:9-46}个国家和地区的代表[本周|日前]在{place}讨论国际合作，会议没有宣言，只有一份{b:12-40}页的[待办清单|联系人名册]。
    Delegates from {a} countries and regions met in {place} [this week|recently] to discuss international cooperation. There was no declaration, only {b} pages of [things to do|names and numbers].`,
  facts: `
    {org}统计，{place}现有国际合作项目{a:40-460}个，{b:22-48}%的合作期不足两年。
    {org} counts {a} projects of international cooperation in {place}; {b}% of them last less than two years.
    在国际合作中受阻的环节里，[签证|海关样品|数据格式]被提到{a:60-310}次，居首位。
    Where international cooperation got stuck, [visas|samples at customs|data formats] were named {a} times, more than anything else.
    {place}的高校去年与海外联合发表论文{a:120-2800}篇，与邻国的多边合作占{b:18-41}%。
    Colleges of {place} published {a} papers with partners abroad last year; multilateral cooperation with neighbours made up {b}%.`,
  scenes: `
    视频会开到第三个小时，{abroad}那边天刚亮。主持人提议先停十分钟，两边各去倒一杯热水。老资格的人说，国际合作就是等对方把水喝完。
    In the third hour of the call, day breaks in {abroad}. The chair proposes ten minutes so that both sides may get hot water. International cooperation, say the old hands, is to wait until the others have finished their cup.
    仓库里的木箱印着两种文字。[标本|乐器|阀门]要跨过{a:2-5}道检验才能上架，双边合作办公室的一位年轻人记得每一道的电话。
    The crates in the store are marked in two scripts. [Specimens|Instruments|Valves] pass {a} inspections, and a young man of the office for bilateral cooperation knows the number of each by heart.
    结业那天，{abroad}的学员用刚学会的方言唱了一段[渔歌|号子|摇篮曲]。带队老师说，国际合作的成绩单里应当有这一项。
    On the last day the guests from {abroad} sang a [fishing song|work song|lullaby] in the dialect they had just learnt. It belongs, their teacher says, on the report card of international cooperation.`,
  views: `
    {who}说，国际合作最难的是第二年，新鲜劲过去，经费还没到。
    The second year is the hardest in international cooperation, says {who}: the novelty has gone and the money has not come.
    {who}主张，国际合作项目应当公开失败的原因，免得别人再走一遍。
    Projects of international cooperation, {who} argues, should publish why they failed, to spare others the way.`,
})
