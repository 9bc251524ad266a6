import { wordings } from '../wording.ts'

/** What follows the opening sentence. */
export const context = wordings(`
  方案从起草到发布用了{a:4-19}个月，其间收到意见{b:120-2600}条，采纳{c:14-90}条。
  The plan took {a} months from first draft to print; {b} comments came in and {c} were taken up.
  {org2}[负责|参与]具体执行，进度每[季度|两个月]公布一次。
  {org2} [is in charge of|shares in] the work and reports on it every [quarter|two months].
  {place}有[十一|十七|二十三]个街道和乡镇，条件[相差不小|各不相同]。
  {place} has [eleven|seventeen|twenty-three] districts and townships, and their conditions [differ a good deal|are not alike].
  消息传开后，办公室一个上午接到{a:20-140}个电话，问得最多的是“[从哪天开始|我能不能报名|要不要花钱]”。
  When the news got round, the office had {a} calls in one morning; most asked “[When does it begin|Can I sign up|Does it cost anything]?”
  这不是{place}第一次尝试。{a:4-9}年前的一次试验，因为[经费|场地|人手]不足停了下来。
  It is not the first attempt in {place}. A trial {a} years ago was stopped for want of [money|room|hands].
  参加的既有[大单位|老机构]，也有只有{a:3-9}个人的小团队。
  Among those who take part are [large bodies|old institutions] and also teams of no more than {a}.
  按照安排，第一阶段到{next}年[春天|夏天|年底]结束。
  The first stage is to end [in spring|in summer|at the end of] {next}.
  与以往不同，这一次先公布的是[预算|失败的前例|退出的办法]。
  Unlike before, what was published first is [the budget|the failures of the past|the way out].
  发布会只开了{a:18-45}分钟，一半时间留给了提问。
  The presentation lasted {a} minutes, half of them kept for questions.
  文件不长，正文{a:6-19}页，附了{b:3-12}张表。
  The paper is short: {a} pages of text and {b} tables.
  牵头的是{org}，{org2}派了{a:2-8}个人常驻。
  {org} is in the lead; {org2} has sent {a} people to stay.
  这一次，{place}没有请[明星|歌手|外宾]，请的是{a:20-90}个要用它的人。
  This time {place} invited no [stars|singers|guests of honour] but {a} people who are going to use it.
  文件落款那天，[正下雨|停了半天电|食堂加了一个菜]，倒让不少人记住了日子。
  On the day the paper was signed [it rained|the power was off|the canteen had one more dish], which is why many remember the date.
  {org2}派出{a:4-18}个小组，一周之内走遍了{place}的[厂区|渔村|学校]。
  {org2} sent {a} groups round the [works|fishing villages|schools] of {place} within a week.
  反对的意见也附在文后，一共{a:3-16}条，一条没删。
  The objections are in the annex, all {a} of them.
  原定的日期推迟了{a:2-11}周，理由只有四个字：还没试完。
  The date was put off by {a} weeks, for one reason: the tests were not finished.
  出钱的有三家，{place}出了[一半|三分之一|小头]。
  Three parties pay; the share of {place} is [a half|a third|the smallest].
  在此之前，{place2}已经试过类似的做法，结果[喜忧参半|比预想的好|半途而废]。
  {place2} had tried something of the kind before, [with mixed results|with better results than expected|and gave it up half way].
`)

export const background = wordings(`
  {place}[靠海|临江|多山]，[渔船|梯田|老厂]曾是这里最常见的景象。过去{a:10-20}年，街上的铺面换了三轮，常住人口变动不到{b:3-14}%。
  {place} lies [by the sea|on a river|among hills], and [fishing boats|terraced fields|old factories] were once what one saw most. In the past {a} years its shops have changed hands three times, its population by less than {b}%.
  这件事可以追溯到{a:6-15}年前的一份[内部报告|会议记录|学生论文]，当时并没有多少人留意。
  It can be traced back to [an internal report|the minutes of a meeting|a student's paper] of {a} years ago that few people noticed then.
  从摸索到铺开，大致经过三步：先是[几个人|一条街|一家单位]自己做，再是各处来学，最后才有了统一的办法。
  It came about in three steps: first [a few people|one street|one office] did it for themselves, then others came to learn, and only then was there a common way.
  各地做法不一。{place2}先定规矩后动手，{place}则选择[由易到难|先难后易]。
  Places differ. {place2} made rules before it began; {place} chose to go from [the easy to the hard|the hard to the easy].
  回头看，转折点有两个：一次是[暴雨|停产|旧楼搬迁]，一次是[新校长|一份旧档案|几个年轻人]的到来。
  In hindsight there were two turning points: one was [a rainstorm|a standstill|the move from the old building], the other the arrival of [a new headmaster|an old file|some young people].
  {org2}保存的剪报显示，相关讨论在{place}断断续续持续了{a:8-25}年，[赞成|反对]的理由变过好几次。
  Cuttings kept by {org2} show that {place} has argued about it on and off for {a} years, and that the reasons [for|against] it changed more than once.
  老一辈的说法是“[先修路，再请客|看菜吃饭|一锹一锹来]”。这句话后来被写进了会议纪要。
  “[First mend the road, then ask the guests|Eat what is on the table|One spade after the other],” as the old people say; the words have found their way into the minutes.
  {place}的[县志|船歌|旧地图]里找得到它的影子，只是换了名字。
  One can find it in the [chronicle|boat songs|old maps] of {place}, under another name.
  十年里，负责这件事的部门改过{a:2-4}次名，电话号码一直没变。
  In ten years the office in charge has changed its name {a} times and never its telephone number.
  当年的[倡议者|反对者|记录员]如今大多退休了，{org2}为他们做了{a:12-60}小时录音。
  Most of those who [proposed|opposed|minuted] it are retired by now; {org2} has recorded {a} hours with them.
  最早的办公室是[码头边的一间平房|学校的储藏室|粮站二楼]，夏天要点蚊香。
  The first office was [a hut on the quay|the store room of a school|above the grain depot], with incense against the mosquitoes.
  真正让事情动起来的，是一封[退信|家长信|没有署名的信]。
  What really set things going was a letter: [one returned|one from a parent|one without a name].
  外地人提起{place}，多半先想到[码头|灯会|腌鱼]，很少想到{topic}。
  Strangers who hear of {place} think of [its quay|its lanterns|its salted fish] and seldom of {topic}.
`)
