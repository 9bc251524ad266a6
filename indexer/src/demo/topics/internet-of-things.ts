import { topic } from '../topic.ts'

export const internetOfThings = topic('internet-of-things', 'technology', {
  name: `
    物联网
    the internet of things`,
  titles: `
    物联网管[水表|井盖|蜂箱]，{place}[试出门道|攒下经验|交了学费]
    The internet of things minds [water meters|manholes|beehives]: {place} [learns how|has practice|has paid for lessons]
    {place}物联网终端[过百万|换电池|统一编号]
    Internet of things in {place}: [devices by the million|new batteries|one numbering]
    一枚传感器的[一天|冬天|下岗]：物联网[观察|手记]
    [A day|A winter|The retirement] of one sensor: [looking at|notes from] the internet of things`,
  leads: `
    {place}的物联网平台接入终端{a:60000-2300000}个，[烟感|水位|路灯]占比最高，{org}开始清理“[僵尸|重复|离线]”设备。
    The internet of things in {place} has {a} devices on line, most of them [smoke alarms|water gauges|street lamps]; {org} has begun to clear out those that are [dead|double|silent].
    {place}的[菇农|茶厂|牧场]给[菌棚|揉捻机|羊圈]装上物联网节点，第一季下来，[湿度|温度|数量]曲线比老经验准了一半。
    The [mushroom growers|tea works|pastures] of {place} have put the internet of things into [sheds|rollers|pens]. After the first season its curve of [moisture|heat|numbers] was right half as often again as old experience.`,
  facts: `
    物联网终端的电池平均撑{x:2.2-6.8}年，更换一次的人工费比电池贵{a:3-9}倍。
    Batteries in the internet of things last {x} years; to change one costs {a} times the battery.
    {place}物联网水表上线后，[漏损率|投诉]下降{a:4-31}%，抄表员从{b:60-140}人减到{c:9-30}人，多数转去修管。
    Since water meters joined the internet of things, [leaks|complaints] in {place} fell by {a}%; of {b} meter readers {c} are left, the others mend pipes.
    {org}测试了{a:20-90}款物联网设备，{b:15-48}%出厂密码没有改。
    {org} tested {a} devices for the internet of things; {b}% still had the password of the factory.`,
  scenes: `
    井盖翘起{a:2-9}度，手机就响。[雨夜|清晨]赶去的养护工发现是只猫，物联网记了一次误报，他记了一次晚睡。
    When a manhole tilts by {a} degrees a phone rings. The man who came [through the rain|at dawn] found a cat: a false alarm for the internet of things, a short night for him.
    蜂箱里的传感器会“听”。嗡声变尖，蜂农就去看王台。他说物联网听得见蜂，听不见[花|风向|邻居打药]。
    The sensor in the hive can listen. When the hum turns sharp the keeper looks for a new queen. The internet of things hears bees, he says, but not [flowers|the wind|the neighbour's spraying].
    换下来的旧节点装了{a:3-16}箱，[职校学生|维修工|退休电工]拆出能用的，一半又回到物联网里去。
    Old nodes fill {a} boxes. [Students|Fitters|A retired electrician] take out what still works, and half of them return to the internet of things.`,
  views: `
    {who}说，物联网最贵的不是物，是有人去看。
    The dearest part of the internet of things, says {who}, is somebody to go and look.
    {who}认为，物联网要先想好怎么拆，再想怎么装。
    With the internet of things, {who} believes, think first of taking down and then of putting up.`,
})
