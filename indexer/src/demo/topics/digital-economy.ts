import { topic } from '../topic.ts'

export const digitalEconomy = topic('digital-economy', 'industry', {
  name: `
    数字经济
    the digital economy`,
  titles: `
    数字经济占{place}经济[几成|多少]，[怎么算|谁在算]
    The digital economy in {place}: [how many tenths|how much], and [how it is counted|who counts it]
    {place}数字贸易[多了|试了][版权|翻译|设计图]这一单
    Digital trade in {place} now [includes|tries] [rights|translation|drawings]
    平台经济[降抽成|立规则|听意见]，{place}的[骑手|店主|主播]有话说
    Platform economy [cuts fees|sets rules|listens]: [riders|shopkeepers|hosts] of {place} speak`,
  leads: `
    {org}测算，{place}数字经济核心产业一年增长{x:4.2-13.6}%，[软件|内容|智能终端]贡献最大。
    {org} reckons that the core of the digital economy in {place} grew by {x}% in a year, with most of it from [software|content|devices].
    {place}[县里|镇上|老街]的[木雕|腌菜|竹器]摊主开始接海外的小单。数字经济在这里的样子，是[一台旧手机|一间快递房|一盏补光灯]。
    In a [county|township|old street] of {place}, sellers of [carvings|pickles|bamboo ware] now take small orders from abroad. Here the digital economy looks like [an old phone|a parcel room|a lamp].`,
  facts: `
    数字产业营收前{a:20-60}名的企业里，{b:31-58}%从传统行业转来。
    Of the {a} largest firms of the digital economy, {b}% came from older trades.
    平台经济从业者日均在线{x:6.2-10.8}小时，{a:22-47}%同时在两个以上平台接单。
    Those who work in the platform economy are on line {x} hours a day; {a}% take orders from two platforms or more.
    {place}的数字贸易去年有{a:14-62}%是服务，最快的单从谈定到交付只用{b:3-20}小时。
    Services made up {a}% of digital trade in {place} last year; the quickest order took {b} hours from handshake to delivery.`,
  scenes: `
    直播间设在[祠堂|旧供销社|自家阁楼]，背景布后面堆着纸箱。{a:6-11}点开播，{b:12-15}点打包，数字经济也按饭点走。
    The studio is in [an ancestral hall|the old co-operative|an attic], with boxes behind the curtain. On the air at {a}, packing at {b}: even the digital economy keeps meal times.
    税务所的年轻人给[摊主|渔嫂|木匠]讲什么叫数字经济，讲到第三遍，对方说：“就是账要更清楚。”
    A young man from the tax office explains the digital economy to a [trader|fishwife|carpenter]. At the third try she says: “So the books must be clearer.”
    设计师在{place}画完[灯具|书封|校服]，文件连夜发往{abroad}。海关没有箱子可开，数字贸易的单证只有一串校验码。
    A designer in {place} finishes [lamps|covers|uniforms] and the file goes to {abroad} overnight. Customs has no box to open; the papers of digital trade are a string of figures.`,
  views: `
    {who}认为，数字经济的统计口径不统一，城市之间比大小没有意义。
    As long as everybody counts the digital economy differently, {who} believes, there is no sense in comparing towns.
    {who}说，平台经济要长久，得让最远的那个骑手也算得清自己的账。
    If the platform economy is to last, says {who}, its furthest rider must be able to check his pay.`,
})
