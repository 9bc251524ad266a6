import { topic } from '../topic.ts'

export const sciTechInnovation = topic('sci-tech-innovation', 'technology', {
  name: `
    科技创新
    technological innovation`,
  titles: `
    {place}科技创新：[谁来揭榜|钱花在哪|成了几项]
    Technological innovation in {place}: [who takes the challenge|where the money goes|how many worked]
    科技成果转化[最后一米|第一单|十年后]
    Technology transfer: [the last metre|the first order|ten years on]
    一间[公共实验室|中学天文台|仪器修理铺]里的科技创新
    Technological innovation in [a shared laboratory|a school observatory|an instrument repair shop]`,
  leads: `
    {place}[发布|更新]科技创新榜单，{a:12-70}道难题面向全社会，[悬赏最高|最难]的一道来自一家[养殖场|灯塔|博物馆]。
    {place} has [published|renewed] its list of challenges for technological innovation: {a} problems are open to all, and the [dearest|hardest] comes from a [fish farm|lighthouse|museum].
    {org}的基础研究专项[立项|中期检查]，{place}有{a:9-64}个团队入选，评审第一次允许写“[不知道|可能失败]”。
    The programme for research and development at {org} has [chosen|looked at] {a} teams in {place}. For the first time an application may say “[we do not know|it may fail]”.`,
  facts: `
    {place}全社会研发投入强度为{x:1.6-4.1}%，其中基础研究占{y:4.2-12.5}%。
    Spending on research and development in {place} stands at {x}% of output, {y}% of it for fundamental work.
    科技成果转化合同{a:260-5400}份，平均金额不大，{b:55-83}%与本地企业签订。
    There were {a} contracts for technology transfer, small on average, {b}% of them with local firms.
    {org}统计，大型仪器共享后，机时利用率由{a:21-38}%升到{b:44-76}%，科技创新的门槛低了一截。
    Since large instruments are shared, {org} reports, their use rose from {a}% to {b}%: a lower threshold for technological innovation.`,
  scenes: `
    答辩席上的[养蜂人|船匠|中学老师]没有幻灯片，只带了一个[玻璃罐|木榫|纸飞机]。科技创新评审组破例多给了{a:5-15}分钟。
    The [beekeeper|boatwright|schoolteacher] at the table has no slides, only a [glass jar|wooden joint|paper plane]. The panel on technological innovation gives {a} minutes more than the rules allow.
    中试车间的黑板写满算式，角落里有人画了一只[乌龟|茶壶|月亮]。做技术攻关的人说，擦掉什么都行，这个不能擦。
    The blackboard of the pilot plant is full of sums; in the corner somebody drew a [tortoise|teapot|moon]. Those in research and development may wipe off anything but that.
    仪器修理铺收到一台{a:20-45}年前的[示波器|显微镜|天平]，修好后捐给了中学。老板说，科技创新也要有旧东西可拆。
    The repair shop got a [scope|microscope|balance] {a} years old, mended it and gave it to a school. Technological innovation, says the owner, needs old things to take apart.`,
  views: `
    {who}说，科技创新要允许慢，也要允许没有结果。
    Technological innovation must be allowed to be slow, says {who}, and to come to nothing.
    {who}建议，把科技成果转化的收益写进合同第一页。
    Write the gains from technology transfer on page one of the contract, {who} suggests.`,
})
