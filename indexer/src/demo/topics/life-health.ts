import { topic } from '../topic.ts'

export const lifeHealth = topic('life-health', 'society', {
  name: `
    生命健康产业
    the life sciences`,
  titles: `
    {place}生命健康[园区|实验室|产业][添新址|换跑道|十年记]
    Life sciences in {place}: the [park|laboratory|industry] [gets a new site|changes course|at ten]
    创新药[等了多少年|走出冰箱|遇到医保]：{place}的生物医药[样本|一课]
    A new medicine [after many years|leaves the freezer|meets the insurers]: [a sample|a lesson] from biomedicine in {place}
    干细胞[备案|存储|试验]，{place}[划出边界|慢下来]
    Stem cells: on [filing|storage|trials] {place} [draws a line|slows down]`,
  leads: `
    {place}生命健康园[迎来|引进]{a:8-52}个团队，研究方向以[罕见病|口腔材料|老年康复]居多，{org}为其提供公共仪器。
    The life sciences park of {place} has [received|brought in] {a} teams, most of them working on [rare diseases|dental materials|care of the aged]; {org} lends its instruments.
    一项生物医药[临床试验|真实世界研究]在{place}入组完毕，{a:60-900}名志愿者将被随访{b:2-8}年。
    A [clinical trial|study of everyday practice] in biomedicine has enrolled its {a} volunteers in {place} and will follow them for {b} years.`,
  facts: `
    {place}生物医药企业的研发投入占收入{a:11-36}%，从立项到上市平均{x:7.5-12.8}年。
    Firms in biomedicine in {place} spend {a}% of their income on research, and it takes {x} years from idea to market.
    样本库保存{a:12000-640000}管生命科学研究样本，断电演练一年{b:2-6}次。
    The bank holds {a} tubes of samples for the life sciences and rehearses a power cut {b} times a year.
    {org}的评估认为，精准医疗的费用里，检测只占{a:12-30}%，大头在后续管理。
    In precision medicine, says a review by {org}, tests are only {a}% of the cost; most of it comes after.`,
  scenes: `
    [化验员|冻存员|夜班研究生]打开液氮罐，白气漫过脚面。标签要写三遍，生命科学的第一条规矩是[不认错管|不碰别人的架子|先登记再开盖]。
    The [technician|keeper|student on night duty] opens the nitrogen tank and white mist runs over the floor. Labels are written three times: the first rule of the life sciences is [never mistake a tube|never touch another's rack|first sign, then open].
    志愿者休息室里有[棋盘|毛线|旧收音机]。一位老人说，他参加生物医药试验，是因为[老伴等不到了|想看看结果|体检免费]。
    The volunteers' room has [a chessboard|wool|an old radio]. An old man says he joined the trial in biomedicine because [his wife could not wait for it|he wants to see what comes of it|the check-ups are free].
    假肢工坊与生命健康实验室只隔一堵墙。工匠调[膝关节|指节|接受腔]，研究员记曲线，午饭在一张桌上吃。
    One wall parts the workshop for artificial limbs from the life sciences laboratory. The craftsman sets a [knee|finger|socket], the researcher notes the curve, and they lunch at one table.`,
  views: `
    {who}说，生命健康产业快不得，快一步就可能要退十步。
    The life sciences cannot be hurried, says {who}: a step too fast may cost ten back.
    {who}认为，生物医药园区比的不是楼，是伦理委员会开会的次数。
    Parks for biomedicine should be compared by how often their ethics boards meet, believes {who}, not by their buildings.`,
})
