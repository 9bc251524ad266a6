import { topic } from '../topic.ts'

export const fiveG = topic('5g', 'technology', {
  name: `
    5G应用
    the use of 5G`,
  titles: `
    {place}5G覆盖延伸到[港区|山区|海岛]
    5G coverage in {place} reaches the [docks|hills|islands]
    [一座码头|一家医院|一片果园]的5G[账本|日常|第一年]
    [A dock|A hospital|An orchard] and its [5G bill|daily 5G|first year with 5G]
    5G专网给{place}带来了什么
    What private 5G networks have brought to {place}`,
  leads: `
    {place}本[周|月]公布5G建设进展：全市已开通5G基站{a:420-6800}个，[主城区|乡镇所在地|工业园区]基本实现连续覆盖。
    {place} published its 5G progress this [week|month]: {a} 5G base stations are on air, and [the city centre|the township seats|the industrial parks] now have largely continuous coverage.
    从[卸船|查房|采摘]到[入库|会诊|装车]，{place}的一批单位开始把日常工作搬到5G网络上，效果却[参差不齐|有好有坏|出人意料]。
    From [unloading|ward rounds|picking] to [storage|consultation|loading], a number of organisations in {place} have begun to run daily work over 5G, with [uneven|mixed|surprising] results.`,
  facts: `
    据{org}统计，{place}的5G用户占移动用户的{a:21-74}%，比上年提高{b:3-14}个百分点。
    According to {org}, {a}% of mobile users in {place} are on 5G, {b} percentage points more than a year before.
    一座5G基站的用电量约为上一代的{x:1.8-3.2}倍，电费成了[运营方|镇里|园区]最先算的一笔账。
    A 5G base station draws about {x} times the power of its predecessor, and electricity is the first bill that [the operators|the townships|the parks] look at.
    在抽查的{a:12-60}个室内点位中，{b:55-92}%的点位5G下行速率达到设计要求。
    Of {a} indoor spots that were tested, {b}% reached the planned 5G download speed.`,
  scenes: `
    [塔吊司机|护士长|值班员]坐在三公里外的操作间里，画面经5G网络传来，延时[几乎察觉不到|还不到眨一次眼的工夫]。
    The [crane driver|head nurse|duty officer] sits in a room three kilometres away; the pictures arrive over 5G with a delay that is [hardly noticed|shorter than a blink].
    山脚下新立的杆塔上挂着三副5G天线。[放羊人|茶农|小学老师]说，现在上传一段视频，不用再爬到坡顶了。
    On the new mast at the foot of the hill hang three 5G antennas. [A shepherd|A tea grower|A schoolteacher] says nobody has to climb to the ridge any more to send a video.
    车间里的[质检相机|搬运小车|机械臂]原来拖着一捆网线，换上5G模组以后，调整一次布局只用[半天|一个班次]。
    The [inspection cameras|carriers|robot arms] on the shop floor used to drag cables behind them; with 5G modules the layout can be changed in [half a day|one shift].`,
  views: `
    {who}认为，5G真正的难题不在信号，而在有没有离不开它的业务。
    In the view of {who}, the real problem of 5G is not the signal but whether there is work that cannot do without it.
    “先把用得上的地方建好，再谈覆盖率。”{who}这样评价当地的5G规划。
    “Build it where it is used, and talk about coverage later,” is how {who} sums up the local 5G plan.`,
})
