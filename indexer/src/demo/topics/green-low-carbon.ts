import { topic } from '../topic.ts'

export const greenLowCarbon = topic('green-low-carbon', 'green', {
  name: `
    绿色低碳发展
    green and low-carbon development`,
  titles: `
    绿色低碳[不贵|不慢|不麻烦]？{place}的[菜场|食堂|宿舍楼]试了一年
    Is low-carbon living [cheap|quick|easy]? A [market|canteen|dormitory] of {place} tried for a year
    {place}[老厂区|开发区|港区]绿色转型[过半|起步|验收]
    Green transition of the [old works|development zone|docks] in {place}: [half done|begun|accepted]
    循环经济里的[旧床垫|碎玻璃|边角布]
    [Old mattresses|Broken glass|Cloth scraps] in the circular economy`,
  leads: `
    {place}公布绿色低碳发展[年度报告|评估结果]：单位产出能耗下降{x:1.4-6.8}%，[降得最多的|拖后腿的]是[冶炼|餐饮|冷链]行业。
    {place} has published its [annual report|review] on low-carbon development: energy per unit of output fell by {x}%, [most of all|least of all] in [smelting|catering|cold stores].
    一座关停的[砖厂|糖厂|洗煤厂]在{place}重新开门，门牌换成了“循环经济实训场”，第一批学员是[原来的工人|附近的村民]。
    A closed [brick works|sugar mill|coal washery] in {place} has opened its gates again as a school of the circular economy. Its first pupils are [the workers of old|people from the villages around].`,
  facts: `
    绿色工厂名单增加到{a:24-210}家，用水重复利用率平均为{b:72-95}%。
    The list of green factories has grown to {a}; on average they use {b}% of their water again.
    {org}跟踪的{a:200-1800}户家庭里，绿色出行次数占{b:46-78}%，雨天降到{c:20-40}%。
    Of the trips of {a} households followed by {org}, {b}% were green: on foot, by bicycle or bus. On rainy days it was {c}%, so low-carbon habits depend on the sky.
    {place}的绿色信贷余额一年增长{a:9-38}%，投向节能减排改造的不足三分之一。
    Green finance in {place} grew by {a}% in a year; less than a third of it went into energy saving.`,
  scenes: `
    食堂把盘子换小了一号，剩饭桶每天少装{a:18-90}公斤。大厨说，低碳就是[不多盛那一勺|把菜叶也炒了|汤烧到刚好够]。
    The canteen has taken smaller plates, and the slop bucket holds {a} kilos less a day. Low-carbon, says the cook, means [not to add that last ladle|to fry the leaves too|to boil just enough soup].
    码头上，[岸电箱|皮带廊|洗车台]刚刷过漆。船靠岸后要先关辅机，绿色转型在这里是一个[拔插头|拧阀门|盖篷布]的动作。
    On the quay the [power box|conveyor|truck wash] has fresh paint. A ship has to stop its engines; green transition here is the act of [plugging in|turning a valve|closing a cover].
    收旧衣的三轮车每周六来一次。拆下的[纽扣|拉链|羊毛]论斤卖，剩下的打成隔音棉，这是循环经济最不起眼的一环。
    The tricycle for old clothes comes every Saturday. [Buttons|Zips|Wool] are sold by weight and the rest becomes padding: the plainest link of the circular economy.`,
  views: `
    {who}说，绿色低碳要让人省事，而不是让人愧疚。
    Low-carbon ways must make life easier, says {who}, not make people feel guilty.
    {who}担心，绿色化的标签贴得太快，计量跟不上。
    The label of green development, {who} fears, is stuck on faster than anybody can measure.`,
})
