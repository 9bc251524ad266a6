import { topic } from '../topic.ts'

export const connectedVehicles = topic('connected-vehicles', 'technology', {
  name: `
    车联网
    connected vehicles`,
  titles: `
    {place}开放[夜间|雨天|高架]路段测试智能网联汽车
    {place} opens [night|wet-weather|elevated] roads to tests of connected vehicles
    {place}的自动驾驶[接驳车|清扫车|小货车]上路{a:100-400}天
    Autonomous vehicles of {place}: its [shuttles|sweepers|vans] have been on the road for {a} days
    车路协同，[红绿灯|路口|停车场]先“开口”
    Vehicle-road coordination: first the [traffic lights|crossings|car parks] must speak`,
  leads: `
    {place}[新增|再开放]{a:30-260}公里测试道路，供智能网联汽车在[早晚高峰|夜间|雨雾天气]行驶。
    {place} has [added|opened another] {a} kilometres of test roads on which connected vehicles may drive [in the rush hours|at night|in rain and fog].
    坐上自动驾驶接驳车的[老人|学生|上班族]，大多先看方向盘，再看安全员。{place}的这条车联网示范线，已经跑了[三个月|一年|两个冬天]。
    [Old people|Students|Commuters] who board the self-driving shuttle mostly look at the wheel first and then at the attendant. This line for connected vehicles in {place} has been running for [three months|a year|two winters].`,
  facts: `
    测试报告显示，自动驾驶车辆平均每{a:120-980}公里需要人工接管一次，[施工路段|无灯路口|强逆光]是主要原因。
    The test report says that autonomous vehicles needed a human once every {a} kilometres, mostly because of [road works|crossings without lights|glare].
    {place}已有{a:140-1600}个路口接入车联网平台，信号配时据此调整后，平均候车时间减少{b:6-22}%。
    In {place}, {a} crossings are linked to the platform for connected vehicles; since the signals have been timed accordingly, waits are {b}% shorter.
    受访市民中，{a:38-72}%愿意乘坐自动驾驶公交，愿意让家里老人独自乘坐的只有{b:11-33}%。
    Of the residents asked, {a}% would ride an autonomous bus; only {b}% would let an elderly relative ride alone. Automated driving, it seems, is trusted by degrees.`,
  scenes: `
    [清晨五点|午夜过后]，自动驾驶清扫车沿着[江堤|菜市场|环岛]慢慢走，遇到一只猫，停了{a:11-45}秒。
    [At five in the morning|After midnight] a self-driving sweeper crawls along the [embankment|market|roundabout]. It meets a cat and stops for {a} seconds.
    路侧的灰色箱子是车联网的“眼睛”。工程师打开柜门，里面有雷达、相机和一个[防潮盒|旧热水袋|小风扇]。
    The grey box at the roadside is an eye for connected vehicles. The engineer opens it: radar, cameras and [a moisture trap|an old hot-water bottle|a small fan].
    调度屏上，每辆智能网联汽车是一个绿点。绿点变黄，说明它在[犹豫|等人|绕行]。
    On the control screen each of the connected vehicles is a green dot. When it turns yellow it is [hesitating|waiting for somebody|taking a detour].`,
  views: `
    {who}指出，车联网的标准如果各建各的，出了{place}就成了哑巴。
    If every town has its own standard for connected vehicles, {who} points out, they fall silent at the border of {place}.
    “先把责任写清楚，再谈取消安全员。”对自动驾驶，{who}态度谨慎。
    “Write down who is liable, then talk about removing the attendant,” says {who}, who is cautious about autonomous driving.`,
})
