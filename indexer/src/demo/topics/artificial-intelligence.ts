import { topic } from '../topic.ts'

export const artificialIntelligence = topic('artificial-intelligence', 'technology', {
  name: `
    人工智能
    artificial intelligence`,
  titles: `
    人工智能走进{place}的[病房|课堂|窗口]
    Artificial intelligence enters the [wards|classrooms|service counters] of {place}
    {place}为人工智能[立规矩|列清单|算细账]
    {place} [sets rules for|draws up a list for|counts the cost of] artificial intelligence
    当AI[读片|改作文|接热线]，人做什么
    When AI [reads the scans|marks the essays|answers the hotline], what is left for people`,
  leads: `
    {place}[日前|近日|上周]公布人工智能应用清单，{a:12-96}个场景对外开放，涉及[医疗|教育|城市管理]等领域。
    {place} has [just|recently|last week] published a list of uses of artificial intelligence: {a} settings, from [medicine|teaching|city services] onwards, are open to developers.
    一套由{org}参与开发的人工智能系统，在{place}试运行满[一百天|半年|一年]，[使用者|管理者|研究者]开始回头看它到底省下了什么。
    An artificial intelligence system that {org} helped to build has been on trial in {place} for [a hundred days|half a year|a year], and its [users|managers|researchers] are beginning to ask what it has really saved.`,
  facts: `
    {org}的测试显示，机器学习模型把初筛时间从{a:18-45}分钟压缩到{b:3-9}分钟，但仍有{x:1.2-6.8}%的结果需要人工改判。
    Tests by {org} show that a machine learning model cut first screening from {a} minutes to {b}, though {x}% of its results still had to be corrected by hand.
    受访的{a:80-460}家单位中，{b:22-71}%已在至少一个环节使用人工智能，{c:8-20}%表示用过之后又停了下来。
    Of {a} organisations surveyed, {b}% use artificial intelligence in at least one step of their work, and {c}% had tried it and stopped.
    用于训练的样本里，本地数据只占{a:9-34}%，人工智能模型在[方言|旧档案|少见病例]上的错误因此偏多。
    Only {a}% of the training samples were local, which is why the artificial intelligence model stumbles over [dialect|old records|rare cases].`,
  scenes: `
    [影像科|语文组|调度室]里，屏幕左边是人的判断，右边是AI的判断；两边不一致时，系统会亮起黄灯，由第三个人来定。
    In the [imaging department|language staff room|control room] the left of the screen shows the human verdict and the right that of the AI; where they differ a yellow light comes on and a third person decides.
    一位[老医生|班主任|老技工]把自己三十年的笔记交给团队做标注。她说，希望人工智能学到的是[犹豫|耐心|分寸]，而不只是答案。
    One [old doctor|form teacher|old mechanic] gave the team thirty years of notes to label. What she hopes artificial intelligence will learn, she says, is [hesitation|patience|measure], not only answers.
    夜里两点，值守的只有一台服务器。神经网络在{a:300-2400}路画面中挑出三路，请值班员再看一眼。
    At two in the morning only a server is on duty. Out of {a} camera views a neural network picks three and asks the officer to look again.`,
  views: `
    {who}提醒，人工智能给出的是概率，签字的始终应当是人。
    Artificial intelligence gives probabilities, {who} warns; the one who signs must always be a person.
    “买来一个模型不难，难的是把自己的业务讲清楚。”谈到人工智能，{who}这样说。
    “To buy a model is easy; to explain your own work to it is hard,” says {who} of artificial intelligence.`,
})
