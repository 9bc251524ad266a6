import { topic } from '../topic.ts'

export const newEnergyVehicles = topic('new-energy-vehicles', 'green', {
  name: `
    新能源汽车
    electric vehicles`,
  titles: `
    新能源汽车[下乡|过冬|进山]，{place}[充电|维修|保险][跟上没有|怎么变]
    Electric vehicles [in the country|in winter|in the hills]: has [charging|repair|insurance] in {place} [kept up|changed]
    {place}[出租车|渣土车|校车]换成新能源车：[一年|半程]
    [Taxis|Tippers|School buses] of {place} as electric vehicles: [one year|half way]
    退役动力电池去了[哪里|路灯下|菜棚]
    Old batteries of electric vehicles go [where|to street lamps|to greenhouses]`,
  leads: `
    {place}新能源汽车保有量达到{a:8600-420000}辆，[县城|外卖|物流]用户增长最快，[节假日|晚高峰]充电排队{b:12-70}分钟。
    There are {a} electric vehicles in {place}; [county|delivery|haulage] users grow fastest, and [on holidays|in the evening] one waits {b} minutes for a charge.
    {place}的[公交|环卫|邮政]车队全部换成新能源汽车之后，{org}给出了第一份[电池|噪声|成本]报告。
    Since all [buses|sweepers|mail vans] of {place} are electric vehicles, {org} has written a first report on [batteries|noise|cost].`,
  facts: `
    冬季，新能源汽车的实际续航只有标称的{a:56-86}%，{place}的司机把暖风调到{b:16-20}度。
    In winter electric vehicles reach {a}% of their stated range; drivers in {place} turn the heater down to {b} degrees.
    公共充电桩{a:900-28000}根，故障率{x:1.4-7.2}%，车主投诉集中在[被油车占位|线不够长|价格看不清]。
    Of {a} public charging stations {x}% are out of order; drivers of electric vehicles complain of [blocked bays|short cables|unclear prices].
    每辆新能源公交车一年省下{a:34-81}%的燃料费，轮胎却多换{b:2-4}条。
    An electric bus saves {a}% of its fuel bill in a year and wears out {b} tyres more.`,
  scenes: `
    村里第一台新能源汽车是[兽医|小卖部|乡村医生]买的。充电线从二楼窗口放下来，{a:6-10}小时正好睡一觉。
    The first of the electric vehicles in the village belongs to the [vet|shop|country doctor]. The cable hangs from an upstairs window; {a} hours are just a night's sleep.
    修车铺的招牌加了一行“动力电池检测”。老板五十多岁，重新当了{a:3-14}个月学徒，新能源汽车的仪表盘他先学会了关提示音。
    The sign of the garage has one more line: batteries. The owner is past fifty and was an apprentice for {a} months; on electric vehicles he first learnt to switch off the chime.
    换电站的机械臂{a:2-5}分钟换好一块。司机下车伸个懒腰，说以前加油能抽根烟，现在开新能源汽车只够[喝口水|回条消息]。
    The arm changes a battery in {a} minutes. The driver stretches: at the pump there was time for a smoke, he says; electric vehicles leave just enough for [a drink|a message].`,
  views: `
    {who}说，新能源汽车普及到县里，卡在一根线、一个车位。
    What holds up electric vehicles in the counties, says {who}, is a cable and a place to park.
    {who}提醒，动力电池回收要赶在第一批新能源汽车报废之前。
    Collecting batteries must start before the first electric vehicles are scrapped, {who} warns.`,
})
