import { topic } from '../topic.ts'

export const brainScience = topic('brain-science', 'technology', {
  name: `
    脑科学研究
    brain science`,
  titles: `
    {place}脑科学[开放日|公开课|夜校]：[记忆|睡眠|方向感]从哪里来
    Brain science [open day|lecture|evening class] in {place}: where [memory|sleep|a sense of direction] comes from
    脑机接口让[一支笔|一张轮椅|一盏灯]动了
    A brain-computer interface moves [a pen|a wheelchair|a lamp]
    类脑芯片[省电|会忘|还小]
    Brain-inspired chips [save power|can forget|are still small]`,
  leads: `
    {org}的脑科学团队[发表|公开]了{place}{a:900-6800}名[老人|学龄儿童|夜班工人]的[睡眠|听觉|步态]追踪结果。
    The brain science team of {org} has [published|opened] its data on the [sleep|hearing|gait] of {a} [old people|schoolchildren|night workers] in {place}.
    一名[卒中|脊髓损伤]患者在{place}借助脑机接口[写下名字|拿起杯子|按响门铃]，训练用了{a:30-160}天。
    With a brain-computer interface a patient after a [stroke|spinal injury] in {place} has [written a name|lifted a cup|rung a bell]. It took {a} days of practice.`,
  facts: `
    这套脑机接口的指令正确率为{a:78-96}%，连续使用{b:40-120}分钟后明显下降。
    The brain-computer interface understood {a}% of the orders; after {b} minutes it did clearly worse.
    {place}参与脑科学研究的志愿者累计{a:1400-23000}人次，最长的一位来了{b:6-14}年。
    Volunteers have come {a} times for brain science in {place}, one of them for {b} years.
    类脑芯片在[手势|鸟鸣|振动]识别上的功耗只有普通芯片的{a:3-18}%，{org}正在做第三方复测。
    For recognising [gestures|bird calls|vibration] a brain-inspired chip needs {a}% of the usual power; {org} is testing it again.`,
  scenes: `
    电极帽要涂{a:40-70}次导电膏，姑娘们管这叫“给脑袋浇花”。脑科学实验室里备着[洗发水|吹风机|热毛巾]。
    The cap takes {a} dabs of paste; they call it watering the head. The brain science laboratory keeps [shampoo|a hair dryer|hot towels].
    受试者盯着屏幕上的[方块|渔船|红点]，想象自己推了它一下。第{a:12-60}次，它真的动了，脑机接口那头的人比他还高兴。
    The man looks at the [square|boat|red dot] on the screen and imagines a push. At attempt {a} it really moves, and those at the other end of the brain-computer interface are happier than he.
    神经科学夜校来的多是[护工|教师|出租车司机]。问得最多的问题是：人为什么会突然想不起一个熟人的名字。
    The evening class in neuroscience is attended by [carers|teachers|taxi drivers]. What they ask most is why the name of a friend can suddenly be gone.`,
  views: `
    {who}提醒，脑科学离“读心”还很远，离隐私问题却已经很近。
    Brain science is far from reading minds, {who} warns, but close to questions of privacy.
    {who}说，脑机接口应当先帮助失去能力的人，再谈增强。
    A brain-computer interface should first help those who have lost an ability, says {who}, before one talks of adding any.`,
})
