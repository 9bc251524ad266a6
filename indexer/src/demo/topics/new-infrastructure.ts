import { topic } from '../topic.ts'

export const newInfrastructure = topic('new-infrastructure', 'technology', {
  name: `
    新型基础设施
    digital infrastructure`,
  titles: `
    {place}新型基础设施[开工|交付|晒用量]
    Digital infrastructure in {place}: [work begins|handed over|how it is used]
    [海底|山洞|旧煤仓]里的数据中心
    Digital infrastructure [under the sea|in a cave|in an old coal bunker]
    新基建的[冷|热|轻重]，{place}怎么[选|排|停]
    Digital infrastructure, [cold|hot|heavy or light]: what {place} [chooses|puts first|stops]`,
  leads: `
    {place}列出新型基础设施项目{a:16-140}个，[数据中心|充电网络|光纤改造]占去大半，[选址|用电|用水]成了讨论的焦点。
    {place} lists {a} projects of digital infrastructure. [Data halls|Charging infrastructure|Fibre] make up most of them, and [sites|power|water] what people argue about.
    一座建在[旧仓库|背阴坡|热电厂隔壁]的数据中心在{place}投用，余热送进了{a:600-7400}户人家的暖气片。
    A piece of digital infrastructure in [an old warehouse|the shade of a hill|the yard of a power station] has gone into use in {place}; its waste heat warms {a} homes.`,
  facts: `
    数据中心的平均上架率为{a:41-79}%，{org}建议先用满，再新建。
    The racks of the digital infrastructure are {a}% full on average. Fill them before you build, {org} advises.
    {place}公共充电基础设施日均使用{x:1.8-6.4}小时，县乡站点只有一半。
    Public charging infrastructure in {place} is used {x} hours a day, in the countryside half of that.
    新基建投资里，设备占{a:38-61}%，运维预算却只留了{b:3-9}%。
    Equipment takes {a}% of the money for digital infrastructure; only {b}% was kept for running it.`,
  scenes: `
    巡检机器人沿着冷通道走，红灯亮时，值守的[姑娘|老兵|夫妻]先听风扇。数据中心这种新型基础设施，坏起来还是从[风扇|插头|水管]开始。
    The robot rolls along the cold aisle. When a red lamp shows, the [girl|veteran|couple] on duty listens to the fans: digital infrastructure still breaks at [the fan|the plug|the pipe] first.
    光缆进村那天，施工队多绕了{a:80-600}米，避开[一棵老樟树|祠堂的台阶|燕子窝]。信息基础设施的图纸上，从此多了一个弯。
    On the day the cable came to the village the crew went {a} metres round [an old camphor tree|the steps of the shrine|a swallow's nest]. The plan of the digital infrastructure has had a bend ever since.
    充电站的棚子是[渔网|竹帘|旧船篷]改的。等车的人坐在下面下棋，充电基础设施成了半个茶馆。
    The roof of the charging station used to be [a fishing net|a bamboo screen|a sail]. Those who wait play chess under it, and charging infrastructure has become half a teahouse.`,
  views: `
    {who}说，新型基础设施的“新”，要看三年以后还有没有人维护。
    What is new in digital infrastructure, says {who}, shows in whether anybody still looks after it in three years.
    {who}主张，新基建应当公开用量，像公布水位一样。
    The use of digital infrastructure, {who} argues, should be published like the level of a river.`,
})
