import { topic } from '../topic.ts'

export const newMaterials = topic('new-materials', 'industry', {
  name: `
    新材料
    new materials`,
  titles: `
    {place}新材料[中试线|检测站|首批订单][落定|开张|到位]
    {place}'s [pilot line|test station|first order] for new materials is [settled|open|there]
    [轻一点|薄一点|再耐热一点]：新材料的十年功夫
    [A little lighter|A little thinner|A little more heat]: ten years' work on new materials
    碳纤维[桨叶|担架|车身]在{place}[下线|试用]
    Carbon fibre [blades|stretchers|bodies] are [made|tried] in {place}`,
  leads: `
    {place}的新材料企业[今年|近期]把目光投向[船舶|医疗|风电]，{a:9-44}种产品进入试用名录。
    The makers of new materials in {place} have [this year|lately] turned to [shipbuilding|medicine|wind turbines]; {a} of their products are on a trial list.
    一块[巴掌大|门板大|指甲盖大]的复合材料样片，在{org}的试验机上被拉了{a:30000-400000}次，仍没有断。
    A sample of composite material, [as large as a hand|as large as a door|as large as a fingernail], was pulled {a} times on the test bench of {org} and did not break.`,
  facts: `
    {place}新材料产值中，出口占{a:11-38}%；客户反馈里，“批次不稳”出现的次数仍排在第一。
    Exports are {a}% of the output of new materials in {place}; “uneven batches” is still the complaint heard most.
    从配方到量产，一种新材料平均要经过{a:40-220}轮试验。{org}的数据库把其中的失败也收了进来。
    From recipe to volume, every one of the new materials goes through {a} rounds of trials on average. The database of {org} keeps the failures too.
    石墨烯涂层让同型号换热片的寿命延长{a:14-52}%，成本上升{b:6-19}%。
    A graphene coating makes the same heat exchanger last {a}% longer and cost {b}% more.`,
  scenes: `
    窑口一开，热气扑面。[老窑工|女博士|烧结班长]凭颜色判断火候，旁边的仪器给出的温度只差{a:2-9}度。做新材料的人说，两样都得信。
    The kiln opens and the heat comes out. The [old fireman|young doctor|shift foreman] judges it by colour; the instrument differs by {a} degrees. Those who make new materials say one must believe both.
    样品柜里的每一片都贴着日期，最早的一片是[九年前|创业第一天|老厂搬迁那年]做的，颜色发灰。展示先进材料的柜子，留着最丑的那块。
    Each piece in the cabinet has its date; the oldest was made [nine years ago|on the firm's first day|in the year the old works moved] and has gone grey. A show of advanced materials that keeps its ugliest piece.
    试用新材料护具的[消防员|搬运工|滑雪教练]只提了一个意见：[再透气些|扣子太紧|颜色太亮]。
    The [firemen|porters|ski teachers] who tried gear of new materials had one remark: [more air|the buckle is too tight|the colour is too bright].`,
  views: `
    {who}说，新材料的瓶颈往往在用户那里，没有人愿意做第一个吃螃蟹的。
    The bottleneck of new materials, says {who}, is often the customer: nobody likes to be first.
    {who}主张，新材料首批应用的风险应当由[保险|基金|上下游]一起分担。
    The risk of first use of new materials, {who} argues, should be shared with [insurers|a fund|suppliers and buyers].`,
})
