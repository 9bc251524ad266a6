import { topic } from '../topic.ts'

export const riskGovernance = topic('risk-governance', 'policy', {
  name: `
    风险治理
    risk governance`,
  titles: `
    {place}[排出|重画]风险[地图|清单]：风险防控从[桥洞|账本|冷库]开始
    {place} [draws|redraws] its risk [map|list]: risk management begins at [the underpass|the books|the cold store]
    防范化解[小贷|老旧电梯|海堤]风险，{place}[试新办法|补旧账]
    [Small loans|Old lifts|Sea walls]: {place} [tries new ways|settles old accounts] in risk management
    风险评估[谁来签字|怎么公开]
    Risk assessment: [who signs it|how to publish it]`,
  leads: `
    {place}[通过|公布]年度风险治理报告，列出{a:14-60}项需要盯住的事，[地方债务|极端降雨|食品冷链]排在前面。
    {place} has [adopted|published] its yearly report on risk governance. It lists {a} matters to watch; [local debt|extreme rain|the cold chain] comes first.
    {org}对{place}的{a:120-2200}处[老桥|边坡|储罐]做了风险评估，{b:4-18}%被列为红色，须在[汛期|年底]前处置。
    {org} has made a risk assessment of {a} [old bridges|slopes|tanks] in {place}; {b}% are red and must be dealt with before [the floods|the end of the year].`,
  facts: `
    风险预警系统一年发出{a:180-2900}条提示，事后核对，{b:37-74}%确有其事。
    The system for risk monitoring gave {a} warnings in a year; looking back, {b}% were true.
    {place}压降高风险债务{a:6-28}%，利息支出随之下降{b:3-15}%，{org}称金融风险总体[可控|收敛]。
    {place} cut its riskiest debt by {a}% and its interest by {b}%; {org} calls the financial risks [under control|smaller].
    演练抽查了{a:30-160}个单位，{b:52-88}%能在十分钟内找到风险处置手册，能照着做的少一些。
    A drill at {a} offices found that {b}% could lay hands on their handbook of risk management within ten minutes; fewer could follow it.`,
  scenes: `
    值班室的白板分三栏：已知、将信将疑、没想到。[老科长|女调度员]说，风险治理的功夫都在中间那一栏。
    The board in the duty room has three columns: known, doubtful, never thought of. The work of risk governance, says the [old section head|dispatcher], is all in the middle one.
    测斜管埋进[海堤|矸石山|路基]，数据每{a:10-60}分钟回来一次。曲线平的时候没人看，做风险监测的人偏要在这时候看。
    Probes are sunk into the [sea wall|spoil heap|road bed] and report every {a} minutes. Nobody looks while the curve is flat, and that is when those in risk monitoring look.
    审贷会上，最年轻的成员有一票否决权。上个月她用过一次，理由是[借款人的仓库太干净|三份合同同一支笔]。事后证明，风险防范靠的是这样的眼睛。
    In the loan committee the youngest has a veto. Last month she used it: [the borrower's store was too clean|three contracts had been signed with one pen]. Risk control, it turned out, lives on such eyes.`,
  views: `
    {who}说，风险治理不是把风险变没，而是让每一种风险都有主人。
    Risk governance does not make risks vanish, says {who}; it gives each of them an owner.
    {who}提醒，防范化解风险也会制造新的风险，比如人人只求免责。
    Risk management, {who} warns, creates risks of its own, such as everybody wishing only not to be blamed.`,
})
