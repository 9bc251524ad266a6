import { topic } from '../topic.ts'

export const industrialUpgrading = topic('industrial-upgrading', 'industry', {
  name: `
    产业升级
    industrial upgrading`,
  titles: `
    {place}[制伞|灯饰|泳装]业转型升级[十年|三问|样本]
    Industrial upgrading of the [umbrella|lamp|swimwear] trade in {place}: [ten years|three questions|a sample]
    产业升级，[老车间|老师傅|老客户]怎么办
    Industrial upgrading and the [old shop floor|old hands|old customers]
    {place}先进制造业[新名单|小阳春|喘口气]
    Advanced manufacturing in {place}: [a new list|an early spring|a breather]`,
  leads: `
    {place}[启动|部署]新一轮产业升级，{a:60-780}家企业参加[设备更新|工艺改造|质量比对]，[陶瓷|皮革|五金]行业先行。
    {place} has [begun|planned] another round of industrial upgrading: {a} firms take part in [renewing machines|changing processes|comparing quality], with [ceramics|leather|hardware] first.
    曾经以[贴牌|跑量|低价]出名的{place}[玩具|纽扣|拉链]，正在经历转型升级：[款式少了|价格高了|单子小了]，利润反而稳住了。
    The [toys|buttons|zips] of {place}, once known for [others' labels|quantity|low prices], go through industrial upgrading: [fewer models|higher prices|smaller orders], and profits that hold.`,
  facts: `
    技术改造投资增长{a:6-34}%，占{place}工业投资的{b:31-58}%。
    Investment in industrial upgrading rose by {a}% and makes up {b}% of all industrial investment in {place}.
    {org}比较了{a:40-300}家企业：完成产业升级的，人均产值高{b:12-47}%，从业人数少{c:3-18}%。
    {org} compared {a} firms: where industrial upgrading is done, output per head is {b}% higher and the number of hands {c}% lower.
    {place}先进制造业占工业的{a:28-56}%，比五年前高{b:4-15}个百分点。
    Advanced manufacturing is {a}% of industry in {place}, {b} percentage points more than five years ago.`,
  scenes: `
    旧冲床卖给了[邻县|博物馆|学徒]，水泥地上留下{a:4-20}个方印。新来的机器占地只要一半，厂里的人说，转型升级先升的是[天花板的灯|厂房的窗|说话的声音]。
    The old presses went to [the next county|a museum|an apprentice] and left {a} squares on the concrete. The new machines need half the room. With industrial upgrading, they say here, first of all [the lamps|the windows|the voices] go up.
    打样间里，[老裁缝|釉料师|磨具工]和电脑各做一版，客户选了中间的那一种。产业升级没有淘汰谁，只是多了一张桌子。
    In the sample room an [old tailor|glazer|grinder] and a computer each make one; the customer takes the middle way. Industrial upgrading has thrown out nobody; there is one more table.
    质检员把退货按原因装进{a:5-12}个筐，最满的那个是“[说明书看不懂|包装漏气|颜色不对]”。转型升级的会，就在筐边上开。
    The inspector sorts returned goods into {a} baskets; the fullest says “[instructions unclear|packing leaks|wrong colour]”. The meeting about industrial upgrading is held beside it.`,
  views: `
    {who}说，没有落后的行业，只有落后的做法，产业升级要从老行当里找出路。
    There are no backward trades, says {who}, only backward ways; industrial upgrading must look for its way inside the old trades.
    {who}提醒，高端化不等于贵，客户不傻。
    Industrial upgrading does not mean dear, {who} warns; customers are no fools.`,
})
