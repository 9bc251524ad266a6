import type { Part } from '../topic.ts'
import { type Wording, wordings } from '../wording.ts'

/** Sentences that can be said of any theme: `{topic}` is its name. */
export const anyTopic: Readonly<Record<Exclude<Part, 'titles'>, Wording[]>> = {
  leads: wordings(`
    {place}本[周|月]就{topic}举行[座谈|听证|公开日]，到场{a:40-380}人，[发言排到了晚饭以后|最后一个问题来自中学生|没有人提前离席]。
    This [week|month] {place} held a [discussion|hearing|public day] on {topic}. It drew {a} people; [some spoke after supper|a pupil asked the last question|nobody left early].
    三年前，{place}的{topic}还只是[文件里的一行字|几个人的主意|一间借来的屋子]。如今，{org}为它[单设了账户|腾出了一层楼|编了专门的年报]。
    Three years ago all there was of {topic} in {place} was [a line in a paper|the idea of a few|a borrowed room]. Today {org} keeps [an account|a whole floor|a yearbook] for the purpose.
    {org}[今天|上周|月底]交出一份关于{topic}的报告，{a:40-210}页，写了{b:7-26}个月，结论放在[第一页|最后一页|脚注里]。
    {org} delivered a report on {topic} [today|last week|at the end of the month]: {a} pages, {b} months of work, and the conclusion [on page one|on the last page|in a footnote].
    谈起{topic}，{place}人各有各的说法：有人看[收入|账单|时间]，有人看[孩子|邻居|手艺]，{org2}看的是{a:6-30}项指标。
    On {topic} everybody in {place} has a view: some look at [income|bills|time], some at [children|neighbours|their craft], and {org2} at {a} indicators.
    {place}把{topic}列入年度[实事|重点|督办]，[预算|名单|时间表]同日公布。
    {place} has put {topic} on this year's list of [things to do|priorities|matters to watch] and published the [budget|names|timetable] on the same day.
    这个{season}，{place}的[茶馆|校园|菜场]里也听得到有人谈{topic}。
    This {season} one hears of {topic} even in the [teahouses|schools|markets] of {place}.
    {place}和{place2}约定，在{topic}上共用[一套标准|一支队伍|一间办公室]，先试{a:6-24}个月。
    {place} and {place2} have agreed to share [one standard|one team|one office] for {topic}, at first for {a} months.
    关于{topic}，{org}提出{a:9-29}条建议，{place}当场采纳{b:2-7}条，其余的答应在{next}年以前答复。
    {org} has made {a} proposals on {topic}. {place} took up {b} on the spot and will answer the others before {next}.
  `),
  facts: wordings(`
    {place}今年用于{topic}的支出占同类支出的{a:7-31}%，比上年[多|少]{b:2-6}个百分点。
    {place} spends {a}% of its money for such purposes on {topic}, {b} percentage points [more|less] than last year.
    {org}向{a:300-2600}人问起{topic}，{b:38-79}%说听说过，{c:9-33}%说自己用得上。
    {org} asked {a} people about {topic}: {b}% had heard of it, {c}% had a use for it.
    与{topic}有关的咨询一年有{a:400-9600}件，{b:52-91}%当天得到答复。
    In a year there were {a} questions about {topic}; {b}% were answered on the day.
    {org2}的名录里，与{topic}相关的单位有{a:30-900}家，[城区|沿海|开发区]占了一半以上。
    The directory of {org2} has {a} entries under {topic}, more than half of them [in town|on the coast|in the development zone].
    围绕{topic}，{place}办了{a:12-90}个培训班，结业{b:400-7200}人，中途退出的占{c:6-22}%。
    {place} gave {a} courses on {topic}; {b} people finished them and {c}% dropped out.
    在{org}的年度打分中，{place}的{topic}得{x:5.8-9.1}分，[投入|公开|维护]一项失分最多。
    In the yearly marks of {org} {place} has {x} points for {topic} and loses most on [spending|openness|upkeep].
    {a:28-66}%的受访单位打算明年在{topic}上增加[人手|预算|时间]，打算减少的占{b:4-15}%。
    Of those asked, {a}% mean to spend more [staff|money|time] on {topic} next year and {b}% less.
    五年前，{place}说得出来的{topic}项目只有{a:2-9}个，现在是{b:24-180}个，另有{c:3-17}个已经停办。
    Five years ago {place} could name {a} projects for {topic}; now there are {b}, and {c} more have been closed.
    一次覆盖{a:40-240}个点位的抽查发现，{topic}台账完整的占{b:48-93}%。
    A check at {a} places found that the books on {topic} were complete in {b}% of them.
    把人口因素算进去，{place}在{topic}上的投入是{place2}的{x:1.1-2.9}倍。
    Counted per head, {place} spends {x} times as much on {topic} as {place2}.
  `),
  scenes: wordings(`
    墙上钉着一张{place}地图，红钉是做成的，蓝钉是没做成的。说起{topic}，[组长|秘书|实习生]总是先讲蓝钉。
    On the wall hangs a map of {place}, with red pins for what worked and blue for what did not. When asked about {topic}, the [head|secretary|trainee] begins with the blue ones.
    午休时，[食堂|楼道|门房]里也在争{topic}。争到最后，[大师傅|保洁阿姨|保安]说：“谁用谁说了算。”
    At noon they argue about {topic} in the [canteen|corridor|porter's lodge] too, until [the cook|the cleaner|the guard] says: “Let those decide who use it.”
    负责{topic}的办公室有{a:3-11}个人、[两台电话|一只水壶|半架旧书]，最忙的是[周一上午|下班前一小时|月底]。
    The office for {topic} has {a} people and [two telephones|a kettle|half a shelf of old books]; it is busiest [on Monday morning|in the last hour of the day|at the end of the month].
    {org}的阅览室里，关于{topic}的剪报装了{a:6-40}盒。最早的一张已经发黄，上面批着“[可行|再议|无先例]”。
    In the reading room of {org} the cuttings on {topic} fill {a} boxes. The oldest has gone yellow; somebody wrote on it: “[feasible|to be discussed|without precedent]”.
    一本写着“{topic}”的工作日记传了{a:3-7}任。笔迹换了，第一页的[三个问题|一张草图|一串电话]没换。
    A diary on {topic} has passed through {a} hands. The writing changes; [the three questions|the sketch|the telephone numbers] on page one do not.
    来看的人多了，{place}为{topic}排了一条{a:200-900}步的路线，终点是[仓库|旧址|饭堂]，不是展厅。
    As more visitors came, {place} laid out a walk of {a} steps on {topic}. It ends in [a store|the old building|the canteen], not in a showroom.
    晚上九点，还有人在群里问{topic}的事。值班的[年轻人|老同志]回了{a:20-90}条，最后一条是“[明天当面说|我也不知道，问了再回|先睡吧]”。
    At nine in the evening people still send questions about {topic}. The [young man|old hand] on duty answers {a} of them, the last with “[let us talk tomorrow|I do not know, I will ask|go to bed]”.
  `),
  views: wordings(`
    {who}说，谈{topic}，先要问[谁受益|谁维护|谁买单]。
    Who speaks of {topic}, says {who}, should first ask [who gains|who looks after it|who pays].
    {who}认为，{topic}的成败不在头一年，在第{a:3-7}年。
    The success of {topic} is not decided in the first year, {who} believes, but in year {a}.
    在{who}看来，{place}的{topic}走得不算快，但[没有走回头路|账是清楚的|人没有散]。
    In the eyes of {who}, {place} is not fast in {topic}, but [it has never turned back|its books are clear|its people have stayed].
    {who}提醒，不要把{topic}当成[万能药|形象工程|短跑]。
    One should not take {topic} for [a cure for all ills|a showpiece|a sprint], warns {who}.
    “{topic}这件事，最怕[只有开头|没人接手|人人都懂]。”{who}说。
    “The worst for {topic} is [to have only a beginning|when nobody takes over|when everybody is an expert],” says {who}.
    {who}建议，为{topic}留出[试错的余地|安静的时间|说不的权利]。
    {who} asks for [room for mistakes|quiet time|the right to say no] in {topic}.
    {who}不赞成给{topic}排名次：“[田|船|鞋]都不一样，怎么比？”
    {who} is against rankings for {topic}: “The [fields|boats|shoes] are not the same. How can you compare?”
    {who}把{topic}比作[搭桥|炖汤|放风筝]：“松一点不行，紧一点也不行。”
    {who} compares {topic} to [building a bridge|cooking soup|flying a kite]: “Too loose is wrong, and so is too tight.”
  `),
}
