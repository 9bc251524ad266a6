import { topic } from '../topic.ts'

export const quantum = topic('quantum', 'technology', {
  name: `
    量子科技
    quantum technology`,
  titles: `
    {place}量子[实验室|测试线|计量站][向公众开放一天|迎来新设备|五年回望]
    Quantum [laboratory|test line|metrology station] in {place}: [an open day|new equipment|five years on]
    量子通信走过{a:40-320}公里[旧光缆|海底光缆|山区线路]
    Quantum communication crosses {a} kilometres of [old fibre|sea cable|mountain line]
    量子计算[能算什么|还差多远|请先排队]
    Quantum computing: [what can it compute|how far is it off|please queue]`,
  leads: `
    {org}的量子团队[宣布|报告]，在{place}的试验线上把密钥成码率提高了{a:12-70}%，论文[已经公开|正在评审]。
    The quantum team of {org} [announced|reported] that it raised the key rate on the test line in {place} by {a}%; the paper [is public|is under review].
    {place}的量子测量仪第一次[下到矿井|搬上渔船|装进雨量站]，要测的是[重力|磁场|地下水]的细微变化。
    For the first time a quantum sensor of {place} has [gone down a mine|been put aboard a fishing boat|been built into a rain gauge], to measure small changes in [gravity|magnetism|ground water].`,
  facts: `
    这台量子计算样机有{a:24-180}个量子比特，开放机时的{b:40-85}%用于教学。
    The prototype for quantum computing has {a} qubits; {b}% of its open hours go to teaching.
    {place}与量子有关的岗位只有{a:160-1400}个，其中{b:30-55}%是[低温|光学|真空]工程师，而不是物理学家。
    There are only {a} posts around quantum technology in {place}, and {b}% of them are for [cryogenics|optics|vacuum] engineers, not for physicists.
    量子实验室每年的电费里，制冷占{a:45-72}%。
    Cooling takes {a}% of the yearly power bill of the quantum laboratory.`,
  scenes: `
    量子实验室里最响的是[水泵|空调|压缩机]，最怕的是楼上有人跑步。门口贴着一张纸：测量时请走慢一点。
    The loudest thing in the quantum laboratory is [a pump|the air conditioning|a compressor]; what it fears most is somebody running upstairs. A note on the door asks for slow steps during a measurement.
    开放日那天，[小学生|退休电工|出租车司机]问了一个难题：量子究竟看不看得见？讲解员想了想，说看得见它留下的痕迹。
    On the open day [a pupil|a retired electrician|a taxi driver] asked a hard question: can one see a quantum? The guide thought for a while and said one sees the traces it leaves.
    工程师指着一圈金色的管线说，量子芯片在最里面，只有[指甲|黄豆|邮票]大小，外面的一吨重全是为了让它安静。
    Pointing at the golden tubes an engineer explains that the quantum chip inside is as large as [a fingernail|a soybean|a stamp]; the ton around it only keeps it quiet.`,
  views: `
    {who}不愿谈时间表：量子科技的进展，是一毫开一毫开降出来的。
    {who} will not speak of timetables: quantum technology moves on by one thousandth of a degree at a time.
    {who}认为，量子科技要有耐心的钱，也要有敢说“不行”的评审。
    Quantum technology, in the view of {who}, takes patient money and reviewers who dare say no.`,
})
