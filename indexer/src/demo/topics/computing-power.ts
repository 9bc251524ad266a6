import { topic } from '../topic.ts'

export const computingPower = topic('computing-power', 'technology', {
  name: `
    算力
    computing power`,
  titles: `
    {place}算力[上新|调度|余量][一周|一图|一问]
    Computing power of {place}: [what is new|how it is shared|what is spare] in [a week|a chart|one question]
    算力[西去|下乡|上岛]，[电|网|人]够不够
    Computing power [goes west|goes to the country|goes to the islands]: is there [power|line|staff] enough
    排队等算力的[气象员|动画师|博士生]
    [Forecasters|Animators|Students] queue for computing power`,
  leads: `
    {place}智算中心二期[投产|联网]，总算力达到{a:240-9600}PFLOPS，{b:20-55}%以[券|时段|公益机时]的形式留给中小团队。
    The second stage of the computing centre of {place} is [running|on line]. Computing power now stands at {a} petaflops, {b}% of it kept for small teams as [vouchers|time slots|free hours].
    {org}牵头的算力调度平台把{place}和{place2}连在一起，[夜里|风大时|电价低时]的任务自动送往对方。
    A platform led by {org} joins the computing power of {place} and {place2}; work [at night|in strong wind|when power is cheap] goes to the other side by itself.`,
  facts: `
    超算机时的平均利用率为{a:52-88}%，排队最长的一次等了{b:30-190}小时。
    The supercomputer is used {a}% of the time; the longest wait was {b} hours.
    {place}算力中心每用一度电，有{x:0.12-0.42}度花在制冷上，冬天[直接开窗|引湖水|抽井水]。
    For each unit of power that computing takes in {place}, {x} go into cooling. In winter one [opens the windows|draws from the lake|pumps from the well] to spare computing power its heat.
    申请免费算力的{a:80-900}个项目里，{b:24-51}%做的是[潮汐|药物|建筑声学]模拟，而不是语言。
    Of {a} requests for free computing power {b}% simulate [tides|drugs|acoustics] and not language.`,
  scenes: `
    机房外墙爬满[丝瓜|凌霄|葡萄]，这是运维组自己种的。算力再大，夏天也要靠一点荫凉。
    The outer wall is covered with [gourds|trumpet vines|grapes] that the crew planted. However great its computing power, a hall needs some shade in summer.
    博士生在队列里排第{a:14-260}位，先去[打球|洗衣服|睡觉]，回来时算力刚好轮到他。结果错了一个负号。
    Number {a} in the queue, the student went to [play ball|do his washing|sleep] and came back just as his turn for computing power came. The result had one minus sign wrong.
    调度员看两块屏：一块是算力，一块是风电。绿线抬头，她就放行一批不急的活。
    The dispatcher has two screens, one for computing power and one for wind. When the green line rises she lets through some work that can wait.`,
  views: `
    {who}说，算力像自来水，关键是龙头装到哪里。
    Computing power is like tap water, says {who}: what matters is where the taps are.
    {who}提醒，报算力规模容易，报有效算力难。
    It is easy to announce computing power, warns {who}, and hard to say how much of it does work.`,
})
