import { topic } from '../topic.ts'

export const cloudComputing = topic('cloud-computing', 'technology', {
  name: `
    云计算
    cloud computing`,
  titles: `
    {place}[图书馆|法院|水厂]搬上政务云[之后|的三个月]
    [The library|The court|The waterworks] of {place} in the cloud: [afterwards|three months]
    云计算账单[看不懂|涨了|怎么省]
    Cloud computing bills: [hard to read|higher|how to save]
    [停电|台风|搬迁]那天，云服务[没断|慢了|救了急]
    The day of the [power cut|typhoon|removal]: cloud services [held|slowed|helped out]`,
  leads: `
    {place}完成{a:60-820}套系统向政务云的迁移，关掉[机关|学校|医院]的小机房{b:18-240}间，省下的房间改成了[阅览室|哺乳室|乒乓球室]。
    {place} has moved {a} systems to cloud services and closed {b} server rooms of [offices|schools|hospitals]; the rooms are now for [reading|nursing mothers|table tennis].
    {org}对{place}的云计算采购做了一次审计，发现{a:14-39}%的虚拟机[常年空转|配得太大|没人认领]。
    An audit of cloud computing in {place} by {org} found that {a}% of the virtual machines [ran idle|were too large|belonged to nobody].`,
  facts: `
    使用云服务的小企业，三年总支出比自建低{a:9-37}%，流量高的反而多花{b:5-22}%。
    Over three years small firms paid {a}% less for cloud services than for machines of their own; those with much traffic paid {b}% more.
    云平台全年中断{a:12-190}分钟，{b:40-75}%发生在变更之后一小时内。
    The cloud platform was down for {a} minutes in the year, {b}% of them within an hour of a change.
    {place}有{a:400-5600}家工厂把[排产|质检|能耗]数据放上工业云，真正每天打开看的占{b:26-58}%。
    Of {a} works in {place} that keep data on [schedules|quality|energy] in the cloud, {b}% look at it every day.`,
  scenes: `
    迁移那夜，机关的老服务器被贴上编号，一台台推上车。管理员拍了拍最旧的那台，说它比云计算[重|暖和|听话]。
    On the night of the move the old servers were numbered and rolled to the van. The keeper patted the oldest: it is [heavier|warmer|more obedient], he said, than cloud computing.
    客服群里最怕看到的一句话是“我们打不开”。值班员先问哪座楼，再查云平台，{a:30-70}%的时候是[网线松了|密码过期|浏览器太旧]。
    What they fear most to read is “we cannot open it”. First they ask which building, then they look at the cloud platform; in {a}% of cases [a cable is loose|a password has expired|the browser is too old].
    山里的[小学|气象站|林场]有两条线，一条到镇上，一条朝天。暴雨断了一条，云服务改走另一条，课没停。
    The [school|weather station|forest office] in the hills has two lines, one to the township and one to the sky. Rain cut the first, cloud services took the second, and lessons went on.`,
  views: `
    {who}说，上了云计算不等于不用管，只是换了一种管法。
    Cloud computing does not mean nothing to look after, says {who}, only another way of looking after it.
    {who}建议，云服务合同要写明怎么搬走，而不只是怎么搬来。
    A contract for cloud services, {who} suggests, should say how to move out and not only how to move in.`,
})
