import { topic } from '../topic.ts'

export const industrialInternet = topic('industrial-internet', 'industry', {
  name: `
    工业互联网
    the industrial internet`,
  titles: `
    {place}的工业互联网[连起|接通]{a:300-2600}台[老设备|机床|锅炉]
    The industrial internet of {place} [links|connects] {a} [old machines|machine tools|boilers]
    工业互联网平台[太多还是太少|谁来养|怎么选]
    Industrial internet platforms: [too many or too few|who pays for them|how to choose]
    一颗[螺丝|轴承|阀门]里的工业互联网
    The industrial internet in one [screw|bearing|valve]`,
  leads: `
    由{org}牵头的工业互联网平台[上线|试运行|验收]，首批接入{place}的{a:40-320}家[机械|陶瓷|化工]企业。
    An industrial internet platform led by {org} has been [launched|put on trial|accepted]; the first {a} [engineering|ceramics|chemical] firms of {place} are on it.
    {place}的[泵阀|模具|轴承]企业发现，工业互联网最先带来的不是效率，而是[一张停机清单|一份能耗账|一堆报警]。
    [Valve|Mould|Bearing] makers in {place} have found that the first thing the industrial internet brings is not efficiency but [a list of stoppages|a bill for energy|a heap of alarms].`,
  facts: `
    接入工业互联网的设备，平均无故障时间延长{a:8-29}%，维修备件的库存减少{b:6-24}%。
    Machines linked to the industrial internet ran {a}% longer without a fault, and stocks of spare parts fell by {b}%.
    {org}清点发现，{place}共有{a:6-19}个工业互联网平台，协议多达{b:20-70}种，能互通的不到一半。
    {org} counted {a} industrial internet platforms in {place} that speak {b} protocols; less than half can talk to one another.
    标识解析是工业互联网的门牌号。{place}的节点累计注册{a:120000-980000}个标识，日均查询{b:9000-80000}次。
    Identifiers are the house numbers of the industrial internet. The node in {place} has registered {a} of them and answers {b} queries a day.`,
  scenes: `
    [巡检员|维修班长|动力科长]从前靠耳朵听轴承，现在手机上有一条曲线。他说两样都要，工业互联网[听不见异味|不懂天气|不认识老毛病]。
    The [inspector|repair foreman|head of the power house] used to listen to the bearings; now there is a curve on the phone. He wants both: the industrial internet [cannot smell|knows nothing of the weather|does not know the old complaints].
    机房不大，一台工业互联网网关连着{a:16-90}根线，旁边贴着手写的端口表，[第三行|最后一行]被划掉重写过两次。
    The room is small. An industrial internet gateway holds {a} cables; beside it hangs a port list by hand, [its third line|its last line] crossed out and written twice.
    凌晨的报警来自{a:30-90}公里外的一台空压机。平台自动派单，[最近的师傅|夜班工程师]二十分钟后到场，这在没有工业互联网的时候要等到天亮。
    The alarm before dawn came from a compressor {a} kilometres away. The platform sent out the order and [the nearest fitter|the night engineer] was there in twenty minutes. Before the industrial internet it would have waited until daylight.`,
  views: `
    {who}认为，工业互联网的价值在工艺知识，不在大屏幕。
    The worth of the industrial internet lies in knowledge of the process, {who} believes, not in the big screen.
    {who}建议，工业互联网的补贴应当从“上没上”转向“用没用”。
    Subsidies for the industrial internet, {who} suggests, should no longer ask whether a firm has it but whether it uses it.`,
})
