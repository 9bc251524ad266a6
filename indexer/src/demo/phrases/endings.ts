import { wordings } from '../wording.ts'

/** What somebody says of the matter. */
export const voice = wordings(`
  “我们不缺口号，缺的是愿意留下来收拾的人。”{who}说。
  “We have slogans enough. What we lack is people who stay to clear up,” says {who}.
  “三个月看热闹，三年看门道。”{who}说。
  “For three months you look at the show, after three years you see how it is done,” says {who}.
  {who}打了个比方：“就像[修渠|种树|腌菜]，急不得，也忘不得。”
  “It is like [digging a ditch|planting a tree|pickling cabbage],” says {who}. “You can't hurry it and you can't forget it.”
  “做成了不要急着宣传，做砸了不要急着换人。”{who}补充说。
  “If it works, don't hurry to praise it; if it fails, don't hurry to dismiss people,” adds {who}.
  也有不同的声音。{who}问：“如果没有补助，还会有人做吗？”
  There are other voices. “Without a subsidy, would anybody do it?” asks {who}.
  {who}更关心[培训|维修|结账]：“第一天人人都来，第一百天还来的才算数。”
  {who} thinks more of [training|repairs|payment]: “Everybody comes on day one. Those who come on day one hundred count.”
  “数字好看，但我更想知道谁没有被算进去。”{who}说。
  “The figures are good, but I would rather know who is not in them,” says {who}.
  {who}不愿多谈成绩，只说“[还早|再看看|差得远]”。
  {who} does not care to speak of success: “[It is early|Let us see|There is a long way to go].”
  “先问用的人，再问管的人，最后问写报告的人。”这是{who}的顺序。
  “First ask those who use it, then those who run it, and last those who report on it”: that is the order of {who}.
  “能让[外行|老人|孩子]听懂，才算做完。”{who}说。
  “It is finished when [a layman|an old person|a child] can follow it,” says {who}.
  {who}的桌上只有一句话：“[少承诺一点|留一把钥匙|先试坏一台]。”
  One line lies on the desk of {who}: “[Promise a little less|Keep a spare key|Break one first].”
  “别人问我怎么做到的，我说是[等到的|改到的|吵出来的]。”{who}笑着说。
  “When people ask how we did it I say: we [waited|changed it again and again|quarrelled],” says {who} with a smile.
  {who}担心的是“[热闹过后没人扫地|只有一个人会修|好消息走得太快]”。
  The worry of {who} is that “[nobody sweeps up after the feast|only one person can repair it|good news travels too fast]”.
  “不是所有问题都要一个新办法，有时候旧办法没用完。”{who}说。
  “Not every problem needs a new way. Sometimes the old one has not been used up,” says {who}.
  {who}坚持要写明失败：“不写，下一个人还会再摔一跤。”
  {who} insists on writing down what failed: “Or the next one will stumble there again.”
  “我见过三次一样的开头。”{who}说，“这一次不同的是，有人记账。”
  “I have seen the same beginning three times,” says {who}. “This time somebody keeps the books.”
`)

export const caution = wordings(`
  问题也摆在桌面上：[维护经费没有着落|培训跟不上|责任边界不清]。
  The problems are on the table too: [no money for upkeep|not enough training|nobody knows who is liable].
  {org2}列出的{a:4-11}条不足里，“[重建轻管|各自为政|缺少复核]”排在首位。
  Among {a} shortcomings {org2} names “[much building and little care|everybody for himself|no second look]” first.
  {a:11-38}%的参与单位承认，第一年的目标定高了。
  Of those who take part {a}% admit that they aimed too high in the first year.
  最大的不确定来自[价格|气候|政策接续]，而这一项恰恰不在{place}手里。
  What is least certain is [the price|the weather|whether the policy lasts], and that is not in the hands of {place}.
  批评者说，好处容易看见，代价往往由[下游|邻居|后来的人]承担。
  Critics say that the good is easily seen while the cost is borne by [those downstream|the neighbours|those who come after].
  有居民担心[噪声|收费|隐私]，听证会为此多开了{a:2-4}次。
  Residents worry about [noise|fees|privacy]; {a} more hearings were held for them.
  说到底，要看热度退去之后，{topic}还剩下什么。
  In the end it depends on what remains of {topic} when the excitement is over.
  也有人提出，与其再上新项目，不如先把旧的{a:20-90}个验收清楚。
  Some say that before any new project the {a} old ones should be accepted properly.
  接手的人还没有着落，[说明书|图纸|密码本]只有一份。
  Nobody has been found to take over, and there is one copy only of the [manual|drawings|passwords].
  最初答应出力的{a:5-14}家，现在到会的只有{b:2-4}家。
  Of {a} bodies that promised to help at first, {b} still come to the meetings.
  {org2}的意见书只有一句话：“[证据不足|为时尚早|请补做对照]。”
  The opinion of {org2} is one line: “[Not enough evidence|Too early|Please add a comparison].”
  做得好的多是[本来就好|离得近|领导来过]的地方，这让结论打了折扣。
  It does well where things [were good already|are near|have been visited by the heads], which takes something from the result.
  规则写得太细，[小单位|老年人|夜班工人]反而无从下手。
  The rules are so detailed that [small offices|the old|the night shift] do not know where to begin.
  去年的一次[停电|误报|搬家]暴露了同样的毛病，当时说的“尽快”到现在还没有日期。
  [A power cut|A false alarm|A removal] last year laid bare the same fault; “soon”, it was said then, and there is no date yet.
  成本账还没有算完。[电费|耗材|保险]一项，就比预算多出{a:6-29}%。
  The bill is not complete. [Power|Supplies|Insurance] alone came to {a}% more than planned.
`)

export const close = wordings(`
  下一次公布结果，是在[年底|明年春天|雨季之后]。
  The next results are due [at the end of the year|next spring|after the rains].
  {place}表示，明年会把[乡镇|夜班|老年人]的意见单独列出来。
  Next year, says {place}, the opinion of [the townships|the night shift|the old] will be listed separately.
  至于能不能搬到{place2}，{org2}的回答是：“先看完这一年。”
  Could it be done in {place2} too? “Let us first see this year out,” is the answer of {org2}.
  评估报告将于{next}年公开，[成本|故障|投诉]也会一并列出。
  The review will be published in {next}, with [costs|faults|complaints] and all.
  眼下，[工地|走廊|办公室]的灯还亮着。
  For now the lights [on the site|in the corridor|in the office] are still on.
  对多数人来说，事情没有那么宏大：[明天照常|有人接电话|不用再跑一趟]就好。
  For most people it is no great matter, as long as [tomorrow is as usual|somebody answers the phone|they need not come again].
  计划表的最后一行写着：[复查|留出余地|请外人来看]。
  The last line of the plan reads: [check again|leave some room|let strangers have a look].
  路还长，{place}给自己留了{a:2-5}年。
  It is a long way. {place} has given itself {a} years.
  散会时，有人提议明年换个地方开，就在[厂里|田头|船上]。
  As the meeting broke up somebody proposed to hold the next one elsewhere: [at the works|in the fields|on a boat].
  有人建议把这一天记下来，{place}没有这样做，只在墙上添了一张[照片|表格|日历]。
  Somebody proposed to mark the day. {place} did not, but put one more [picture|table|calendar] on the wall.
  答案大概要等[下一个雨季|孩子们长大|合同到期]才会清楚。
  The answer will be clear when [the next rains come|the children have grown up|the contract ends].
  {org2}准备把经过写成一本小册子，书名还没有定。
  {org2} will write it up in a small book that has no title yet.
  临走时，[门卫|向导|厨师]递来一张纸，上面是他自己的{a:3-9}条意见。
  As we leave, the [porter|guide|cook] hands over a paper with {a} remarks of his own.
  {place2}已经派人来问[图纸|合同|食谱]了。
  {place2} has already sent for the [drawings|contract|recipe].
  无论如何，[第一步|最难的一段|说服别人的那部分]算是过去了。
  Whatever comes, [the first step|the hardest part|the part of persuading people] is behind them.
  这份报告的下一版，将由[用户|学生|反对者]来写。
  The next edition of the report will be written by [users|students|opponents].
  [渡船|末班车|晚潮]不等人，会开到这里也就散了。
  The [ferry|last bus|evening tide] does not wait, and so the meeting ends.
  有一个问题没有人回答：十年以后，谁来[关灯|换零件|记账]？
  One question was left unanswered: who will [put out the lights|change the parts|keep the books] in ten years?
  剩下的事，{place}打算[一件一件来|先放一放|交给年轻人]。
  What remains {place} means to [take one by one|leave for a while|leave to the young].
  名单之外，还有{a:30-200}家在排队。
  Beyond the list {a} more are waiting.
`)

/** Headlines for any theme. */
export const headlines = wordings(`
  {place}{year}年{topic}[回顾|盘点|进展]
  {topic} in {place}: {year} [in review|by the numbers|so far]
  [观察|调查|手记]：{topic}在{place}
  [Notes|A survey|A diary]: {topic} in {place}
  {place}与{place2}比{topic}，差在哪里
  {place} and {place2} compared: {topic}
  {org}：{topic}要[算长账|看实效|补短板]
  {org} on {topic}: [look at the long run|look at what works|mind the gaps]
  {topic}的[慢变量|另一面|三个数字]
  [The slow forces behind|The other side of|Three figures on] {topic}
  数读{place}：{topic}这一年
  {place} in figures: a year of {topic}
  谈{topic}，{place}[问计|请教|听听]{place2}
  On {topic}, {place} [asks|learns from|listens to] {place2}
`)
