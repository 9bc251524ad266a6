import { topic } from '../topic.ts'

export const smartManufacturing = topic('smart-manufacturing', 'industry', {
  name: `
    智能制造
    smart manufacturing`,
  titles: `
    {place}智能工厂[名单|夜班|开放日]：[机器多了|人去哪了|灯还亮着]
    Smart factories in {place}, [a list|at night|open day]: [more machines|where people went|the lights are on]
    工业机器人[学焊|学揉面|学收纳]，师傅是[谁|她]
    Industrial robots learn to [weld|knead|stack]: [who teaches|she teaches]
    智能制造的[最后一道手工|第一次返工|算盘]
    Smart manufacturing and its [last work by hand|first rework|abacus]`,
  leads: `
    {place}新认定智能工厂{a:9-74}家，[食品|装备|家居]行业入围最多，评审要求现场[停一次电|换一次产品|报一次故障]。
    {place} has named {a} smart factories, most of them for [food|machinery|furniture]. Each had to [lose its power|change its product|report a fault] before the judges' eyes.
    {place}一家[制锅|制帽|泡菜]厂上了智能制造产线，{a:40-300}道工序里有{b:2-8}道坚持留给人手。
    A maker of [pots|hats|pickles] in {place} has a line for smart manufacturing; of its {a} steps {b} are still left to hands.`,
  facts: `
    {place}每万名工人拥有工业机器人{a:90-520}台，比上年增加{b:8-64}台。
    There are {a} industrial robots for every ten thousand workers in {place}, {b} more than a year before.
    {org}评估，智能制造改造的投资回收期为{x:2.6-6.4}年，停机半天就要多算{a:2-9}天。
    Money put into smart manufacturing comes back in {x} years, {org} reckons; half a day's stop adds {a} days.
    智能工厂的不良率由{x:1.8-4.2}%降到{y:0.3-1.4}%，客诉却只少了{a:6-22}%，因为大家的要求也高了。
    In smart factories faults fell from {x}% to {y}%, complaints only by {a}%: people want more, too.`,
  scenes: `
    [焊工|漆工|钳工]师傅握着示教手柄，教工业机器人走一遍弧线。他的手有点抖，机器人也学会了抖，后来又教了{a:4-30}遍。
    The [welder|painter|fitter] leads the industrial robot along a curve. His hand trembles a little and the robot learns to tremble; it took {a} lessons more.
    黑灯车间其实亮着一盏灯，给[检修工|一盆兰花|一只看门猫]留的。智能制造的参观路线绕到那里就到头了。
    In the lights-out factory one lamp is on, for [the fitter|an orchid|the cat]. There the tour of smart manufacturing ends.
    班前会从十分钟缩到{a:2-5}分钟，屏幕念一遍，班长再念一遍。智能工厂里，第二遍才有人听。
    The meeting before the shift was cut to {a} minutes: the screen reads it out, then the foreman. In the smart factory people listen the second time.`,
  views: `
    {who}说，智能制造不是少用人，是让人少做没意思的事。
    Smart manufacturing is not to use fewer people, says {who}, but to spare them dull work.
    {who}认为，先把流程理顺，再谈智能工厂，否则只是把乱加快。
    Put the process in order before you speak of a smart factory, {who} believes; else you only speed up the muddle.`,
})
