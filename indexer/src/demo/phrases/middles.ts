import { wordings } from '../wording.ts'

/** What makes a figure more, or less, to be relied on. */
export const evidence = wordings(`
  这些数字来自{a:18-240}个观测点，误差在{b:2-6}个百分点以内。
  The figures come from {a} points of observation and are right to within {b} percentage points.
  {org2}提醒，样本偏向[城区|大单位|年轻人]，其余的情况可能[更慢|更好|不同]。
  {org2} warns that the sample leans to [the town|large bodies|the young]; the rest may be [slower|better|different].
  与{place2}相比，这一水平[高出|低了]{a:3-22}%。
  That is {a}% [above|below] {place2}.
  去年的数字是按旧口径算的，两者不能直接相比。
  Last year's figure was counted in the old way and cannot be compared.
  同一张表里，[最好|最差]的一个点与平均数相差{a:2-7}倍。
  In the same table the [best|worst] point differs from the mean {a} times over.
  {place}把原始记录放在[大厅|网站|图书馆]，任何人都可以查。
  The records are open to everybody in {place}, [in the hall|on the web|at the library].
  读这些数字，要想到[季节|补贴|价格]的影响。
  Whoever reads these figures should bear [the season|subsidies|prices] in mind.
  分季度看，[第二季度|雨季|年末]与其余时候差别最大。
  By season, [the second quarter|the time of rain|the end of the year] differs most from the rest.
  换一种算法，结果会[好看一些|难看一些]，{org}选择了保守的那一种。
  Counted otherwise the result would look [better|worse]; {org} chose the careful way.
  {org2}用另一套办法复算，得数相差不到{a:2-7}%。
  {org2} counted again by another method and came within {a}%.
  表格末尾有一行小字：{a:3-19}个点位缺报，未作估算。
  A line in small print says: {a} places did not report, and nothing was estimated for them.
  公布之前，数字在{place}张贴了{a:5-15}天，收到{b:2-40}条更正。
  Before publication the figures hung on a board in {place} for {a} days and drew {b} corrections.
  编表的人说，[零|空格|并列]比大数更难填。
  [A zero|A blank|A tie], say those who made the table, is harder to enter than a large number.
  只看平均数会漏掉一件事：[大小|远近|新旧]之间的差距在拉开。
  The mean hides one thing: between [large and small|near and far|new and old] the gap is widening.
  把时间拉长到五年，曲线并不总是向上。
  Over five years the curve does not always rise.
  核对这张表用了{a:3-14}天，改动{b:2-31}处。
  Checking the table took {a} days and led to {b} corrections.
`)

/** What one sees and hears beside the matter. */
export const aside = wordings(`
  旁边的人听了都笑，没有人反驳。
  Those around laugh, and nobody objects.
  说完，又去看了一眼[仪表|炉子|天色]。
  Then there is another look at [the dial|the stove|the sky].
  这样的细节不会出现在报表上，却常常决定事情能不能做成。
  Such details are in no report, yet often decide whether a thing works.
  类似的场景，在{place}还有{a:6-60}处。
  There are {a} more places like this in {place}.
  走的时候，[天刚亮|雨停了|汽笛响了]。
  When we leave, [day is breaking|the rain has stopped|a ship's horn sounds].
  “以前不是这样的。”在这里干了{a:11-33}年的[门卫|保管员|会计]说。
  “It was not like that before,” says [the porter|the storekeeper|the bookkeeper], who has been here for {a} years.
  墙上的[日历|排班表|奖状]还停在上个月。
  On the wall [the calendar|the roster|a diploma] still shows last month.
  下一批来看的人，已经等在门口。
  The next visitors are already at the door.
  没有人看表，[茶|水|饭]凉了又热了一遍。
  Nobody looks at the clock; the [tea|water|food] gets cold and is warmed again.
  外面的[孩子|邻居|狗]探头看了看，又走开了。
  Outside [a child|a neighbour|a dog] looks in and goes away.
  桌角压着一张[船票|处方|电影票]，日期是{a:3-19}年前的。
  Under the corner of the desk lies a [ferry ticket|prescription|cinema ticket], {a} years old.
  问到名字，对方摆摆手，说[写“我们”就行|名字不重要|写班组吧]。
  Asked for a name, the answer is a wave of the hand: [write “we”|names do not matter|write the team].
  窗外是{place}的[老街|河湾|晒场]，和三十年前的照片差不多。
  Outside is [the old street|the bend of the river|the drying floor] of {place}, much as in pictures of thirty years ago.
  门一开，[蒸汽|机油味|海风]先进来。
  When the door opens, [steam|the smell of oil|the wind from the sea] comes in first.
  旁边的本子写得很满，有一页只画了[一个圈|一棵树|三个问号]。
  The notebook is full; one page has only [a circle|a tree|three question marks].
  讲到一半，[电话响了|货到了|下雨了]，话头就停在那里。
  Half way through, [the telephone rings|a delivery comes|it begins to rain], and there the story stops.
`)

/** The turn to a second theme. */
export const bridge = wordings(`
  与之同时被提到的，还有{topic2}。
  In the same breath people speak of {topic2}.
  在同一份清单上，第{a:2-6}项是{topic2}。
  Place {a} on the same list belongs to {topic2}.
  [会上|文中|座谈中]谈得第二多的话题，是{topic2}。
  The second topic [of the meeting|of the paper|of the talks] was {topic2}.
  这项工作也牵动着{topic2}。
  The work also has to do with {topic2}.
  {place2}走的是另一条路，他们从{topic2}入手。
  {place2} has gone another way and begun with {topic2}.
  不少人认为，见效更早的会是{topic2}。
  Many expect earlier results from {topic2}.
  说到{topic2}，情况又有些不同。
  Things are a little different with {topic2}.
  从{place}往[北|西|南]{a:20-90}公里，{place2}的人更常谈起{topic2}。
  Go {a} kilometres [north|west|south] of {place} to {place2}, and one hears more of {topic2}.
  另一个绕不开的词是{topic2}。
  Another word that cannot be avoided is {topic2}.
  同一间办公室里，隔着一张桌子做的是{topic2}。
  In the same office, at the next desk, they work on {topic2}.
  同样的人手，上半天忙{topic}，下半天忙{topic2}。
  The same people work on {topic} in the morning and on {topic2} in the afternoon.
  有人把话题引向了{topic2}。
  Somebody turns the talk to {topic2}.
  账本翻到下一页，是{topic2}。
  The next page of the ledger is for {topic2}.

`)

/** The turn to a third theme. */
export const turn = wordings(`
  还有一笔账，算的是{topic3}。
  There is one more account to settle, that of {topic3}.
  往远处看，人们也在谈{topic3}。
  Looking further ahead, people also talk of {topic3}.
  顺带被提起的，是{topic3}。
  In passing they mention {topic3}.
  附录的最后几页，留给了{topic3}。
  The last pages of the annex are for {topic3}.
  至于{topic3}，眼下还只是开头。
  As for {topic3}, it is early days.
  散会以后，走廊里谈的是{topic3}。
  After the meeting they talk in the corridor about {topic3}.
`)
