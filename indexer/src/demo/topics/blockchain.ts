import { topic } from '../topic.ts'

export const blockchain = topic('blockchain', 'technology', {
  name: `
    区块链应用
    the use of blockchain`,
  titles: `
    {place}[存证|发票|茶叶]用上区块链，[省了什么|慢在哪|够用吗]
    Blockchain for [evidence|invoices|tea] in {place}: [what it saves|where it is slow|is it enough]
    区块链[降温|进窗口|回到账本]以后
    Blockchain after [the heat|it reached the counter|its return to the books]
    一张区块链[提单|学历证|房票]走了[多远|几步]
    A [bill of lading|diploma|housing note] on the blockchain: [how far it went|a few steps]`,
  leads: `
    {place}的区块链平台上线{a:14-130}个应用，[司法存证|跨境单证|农产品溯源]用得最多，{org}负责其中{b:3-9}个节点。
    The blockchain of {place} runs {a} services, most of all for [court evidence|shipping papers|the tracing of food]; {org} keeps {b} of the nodes.
    {place}开出第{a:10000-900000}张区块链电子[票据|证照|合同]，办理的人多数[不知道|不在意]背后是什么技术。
    {place} has issued [receipt|licence|contract] number {a} on the blockchain. Most of those who came [did not know|did not care] what is behind it.`,
  facts: `
    同样一笔登记，区块链系统写入用时{x:1.2-9.6}秒，是普通数据库的几十倍，争议却少了{a:12-58}%。
    The same entry takes {x} seconds on the blockchain, many times longer than in a plain database, and leads to {a}% fewer disputes.
    {org}回访了{a:30-210}个区块链试点，仍在运行的占{b:28-61}%。
    {org} went back to {a} trials of blockchain; {b}% of them are still running.
    {place}的跨行单证核验引入分布式账本后，平均时间从{a:3-9}天降到{b:2-11}小时。
    Checks between banks in {place} took {a} days; with blockchain, a distributed ledger, they take {b} hours.`,
  scenes: `
    茶罐底部有个码。扫开是[采摘日|炒青师傅|检测单]，再往下是一串看不懂的字。卖茶人说，那一串就是区块链，[不用看|客人爱拍照|改不了]。
    There is a code under the tea tin: [the day of picking|the master's name|the test report], and below a line nobody can read. That line is the blockchain, says the seller: [no need to look|customers take its picture|it cannot be changed].
    公证处把[遗嘱|设计稿|录音]的指纹写进区块链，原件还锁在铁柜里。老公证员说，两样都要，铁柜防火，链防人。
    The notary writes the fingerprint of a [will|drawing|recording] to the blockchain and locks the paper in an iron chest. Both are needed, says the old man: the chest is against fire, the chain against people.
    培训课上，老师让{a:12-40}个学员每人抄一遍账，再让一个人偷偷改。大家一对就露馅，这就是区块链。
    In class each of {a} pupils copies the accounts and one secretly changes a figure. Comparing, they catch him: that is blockchain.`,
  views: `
    {who}说，区块链解决的是互不相信，如果本来就信，用不着它。
    Blockchain is for those who do not trust each other, says {who}; those who do have no need of it.
    {who}提醒，借区块链之名集资的，多半与技术无关。
    Most of those who raise money in the name of blockchain, {who} warns, have nothing to do with it.`,
})
