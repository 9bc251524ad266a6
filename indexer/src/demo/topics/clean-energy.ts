import { topic } from '../topic.ts'

export const cleanEnergy = topic('clean-energy', 'green', {
  name: `
    清洁能源
    clean energy`,
  titles: `
    {place}[海上|岭上|盐田]风电光伏[并网|限发|交班]记
    Wind power and the sun over the [sea|ridge|salt pans] of {place}: [joining the grid|held back|handing over]
    储能[削了峰|亏着本|进小区]
    Energy storage [cuts the peak|loses money|moves in next door]
    清洁能源[够不够|贵不贵|谁来调]：{place}的[夏天|冬夜]
    Is clean energy [enough|dear|easy to steer]: [a summer|a winter night] in {place}`,
  leads: `
    {place}清洁能源装机占比[首次|再次]超过{a:31-72}%，[风大的夜里|正午|丰水季]不得不[停机|降价|外送]。
    Clean energy makes up more than {a}% of what {place} can generate, [for the first time|once again]; [on windy nights|at noon|in the wet season] it has to be [stopped|sold cheap|sent away].
    {place}的[渔光互补|牧场|屋顶]光伏项目发出第一度电，[虾农|牧民|居民]拿到的除了租金，还有[阴凉|新围栏|一张电费单]。
    A solar power project over the [fish ponds|pastures|roofs] of {place} has made its first electricity. Besides the rent [farmers|herders|tenants] got [shade|new fences|a bill].`,
  facts: `
    {place}可再生能源利用率为{a:86-99}%，{org}说剩下的几个百分点最贵。
    Of the renewable energy in {place}, {a}% is used; the last few points are the dearest, says {org}.
    一座{a:20-200}兆瓦时的储能站，一天充放{x:1.1-2.2}次，靠峰谷价差要{y:6.5-13.5}年回本。
    An energy storage plant of {a} megawatt-hours fills {x} times a day and earns its cost in {y} years.
    海上风电机组一年可出海检修的天数只有{a:90-190}天，{place}为此多备了{b:2-6}条船。
    On only {a} days of the year can one reach the wind power plant at sea; {place} keeps {b} more boats for it.`,
  scenes: `
    运维船[凌晨四点|退潮前]离港，带着[扳手|绷带|两天的馒头]。爬上风机要踩{a:380-620}级，做海上风电的人管这叫上班路。
    The boat leaves [at four in the morning|before the ebb] with [spanners|bandages|bread for two days]. It is {a} rungs up; in wind power they call it the way to work.
    光伏板下的草长得比外面高，羊专挑那里去。牧民说，这块清洁能源，羊先用上了。
    Under the solar panels the grass grows higher, and the sheep go nowhere else. They were first to use this clean energy, says the herder.
    调度室的人最怕晴转多云。一片云过来，光伏掉{a:40-320}兆瓦，储能顶{b:3-12}分钟，够水电站的人放下茶杯。
    In the control room they fear a passing cloud. Solar power drops by {a} megawatts and energy storage fills in for {b} minutes, enough for those at the dam to put down their tea.`,
  views: `
    {who}说，清洁能源的下一步不在发，在用的时间。
    The next step of clean energy, says {who}, is not how to make it but when to use it.
    {who}认为，可再生能源项目要给当地留下点什么，哪怕是一条路。
    A project of renewable energy, {who} believes, must leave something behind, be it only a road.`,
})
