import { topic } from '../topic.ts'

export const biomanufacturing = topic('biomanufacturing', 'industry', {
  name: `
    生物制造
    biomanufacturing`,
  titles: `
    {place}生物制造中试车间[投用|满产|排队]
    Pilot hall for biomanufacturing in {place} [opens|runs full|has a queue]
    用[玉米芯|海藻|废糖蜜]做[衣料|包装|香料]：生物制造的第一笔账
    [Fabric|Packaging|Flavours] from [corn cobs|seaweed|molasses]: a first reckoning for biomanufacturing
    合成生物学走出[烧瓶|实验室]之后
    Synthetic biology, once it leaves the [flask|laboratory]`,
  leads: `
    {place}的生物制造中试基地[本月|近日]开始运转，{a:6-24}个发酵罐同时向[高校团队|初创公司|老药厂]开放。
    The pilot base for biomanufacturing in {place} has [started this month|just started]: {a} fermenters are open to [university teams|young firms|old drug works].
    一种以[秸秆|菌丝|乳清]为原料的生物基材料，在{place}通过了[耐热|耐水|堆肥]测试，研发团队来自{org}。
    A bio-based material made from [straw|fungal threads|whey] has passed its [heat|water|composting] tests in {place}; the team belongs to {org}.`,
  facts: `
    与石油路线相比，这条生物制造路线的能耗低{a:18-46}%，成本却仍高出{b:12-60}%。
    Compared with the route from oil, this way of biomanufacturing needs {a}% less energy, yet still costs {b}% more.
    从一升烧瓶到{a:5-50}吨发酵罐，生物制造项目平均要走{x:2.4-6.5}年，{b:30-60}%停在中试阶段。
    From a one-litre flask to a fermenter of {a} tonnes, biomanufacturing projects take {x} years on average, and {b}% end at the pilot stage.
    {place}登记的合成生物企业有{a:14-130}家，近一半成立不满三年。
    In {place} {a} synthetic biology firms are registered; almost half are younger than three years.`,
  scenes: `
    罐区里最忙的是取样口。技术员每{a:30-90}分钟取一管，对着光看[颜色|泡沫|浑浊度]，再送进分析间。在生物制造车间，经验还没有过时。
    The busiest place among the tanks is the sampling valve. Every {a} minutes a technician draws a tube, holds its [colour|foam|cloudiness] to the light and sends it in. In biomanufacturing, experience is not out of date yet.
    菌种库建在[地下一层|旧冷库|二楼尽头]，零下八十度，门上写着“先敲门再说话”。这里保存着{a:1200-9800}株菌，是生物制造的家底。
    The strain library is [in the basement|in an old cold store|at the end of the second floor], at minus eighty degrees; “knock before you speak” says the door. The {a} strains kept here are the capital of biomanufacturing.
    酱油厂的老师傅被请来当顾问。他说，生物制造听着新，[控温|养曲|防杂菌]的道理跟晒酱是一样的。
    An old master of the soy sauce works was asked to advise. Biomanufacturing sounds new, he says, but [keeping the heat|feeding the culture|keeping strays out] is what they always did.`,
  views: `
    {who}认为，生物制造缺的不是菌株，而是愿意为第一批产品付钱的用户。
    What biomanufacturing lacks is not strains, {who} believes, but somebody to pay for the first batch.
    {who}提醒，生物制造的安全评价要跑在扩产前面。
    Safety reviews, {who} warns, must run ahead of growth in biomanufacturing.`,
})
