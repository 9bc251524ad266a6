import { topic } from '../topic.ts'

export const supplyChain = topic('supply-chain', 'industry', {
  name: `
    供应链
    supply chains`,
  titles: `
    {place}[船期|缺件|汇率]变了，供应链[怎么接|绕道走|多备一手]
    [Sailings|Parts|Rates] change: how the supply chains of {place} [hold|take a detour|keep a spare]
    一只[保温杯|雨靴|吉他]背后的产业链
    The supply chain behind a [flask|rubber boot|guitar]
    {place}给供应链[画图|做体检|买保险]
    {place} [maps|checks|insures] its supply chains`,
  leads: `
    {place}[牵头|联合邻市]绘制{a:6-28}条产业链图谱，标出{b:30-260}个[只有一家供货|交货超过九十天|没有替代]的环节。
    {place} has [drawn|drawn with its neighbours] the maps of {a} supply chains and marked {b} links [with one supplier only|that take more than ninety days|without a substitute].
    [港口拥堵|暴雪封路|运河停航]那几周，{place}的[服装|家电|水产]供应链断了又接。{org}把过程写成了一份{a:20-90}页的复盘。
    In the weeks when [the port was jammed|snow closed the roads|the canal was shut] the supply chains of {place} for [clothes|appliances|fish] broke and were mended. {org} has written it down on {a} pages.`,
  facts: `
    {place}企业的平均库存天数从{a:21-34}天升到{b:36-58}天，供应链求稳，资金就紧。
    Stocks of firms in {place} rose from {a} days to {b}: steadier supply chains, tighter money.
    {org}调查的{a:90-700}家企业里，{b:38-66}%有第二供应商，供应链上最缺备份的是[模具|电容|香精]。
    Of {a} firms asked by {org}, {b}% have a second supplier; in the supply chain it is [moulds|capacitors|flavours] that lack a substitute most.
    链主企业一单外包给{a:14-120}家小厂，付款周期从{b:75-120}天缩短到{c:30-60}天。
    The leading firm of the supply chain shares one order among {a} small makers and pays them after {c} days instead of {b}.`,
  scenes: `
    调度室的墙上有两张海图，一张标船，一张标台风。[女调度|值班经理]用红线把两张连起来，供应链就挂在这根线上。
    On the wall hang two charts, one of ships and one of typhoons. The [dispatcher|manager] joins them with a red thread, and the supply chain hangs on it.
    仓库管理员在货架顶层贴了“慢件”：{a:30-400}种一年只用一次的零件。别人嫌占地方，她说产业链断的时候，断的都是它们。
    The storekeeper marks the top shelf “slow”: {a} parts that are used once a year. Others grudge the room; when a supply chain breaks, she says, it breaks there.
    [茶商|鞋厂|渔业公司]的老板第一次把上游叫到一起吃饭，{a:2-5}桌人，一半互不认识，却在同一条供应链上做了十年。
    The owner of the [tea house|shoe factory|fishery] asked all suppliers to dinner for the first time: {a} tables, half of them strangers who had been in one supply chain for ten years.`,
  views: `
    {who}说，供应链的韧性是花钱买的，便宜的时候没人愿意买。
    The strength of a supply chain has to be bought, says {who}, and nobody buys while it is cheap.
    {who}认为，产业链不必样样自己有，但要知道每一样在谁手里。
    One need not own every link of a supply chain, {who} believes, but know in whose hands it is.`,
})
