import { topic } from '../topic.ts'

export const integratedCircuits = topic('integrated-circuits', 'technology', {
  name: `
    集成电路
    integrated circuits`,
  titles: `
    {place}集成电路[封装|设计|检测][补上一课|再添一环|小步快走]
    Integrated circuits in {place}: [packaging|design|testing] [makes up a lesson|adds a link|takes quick small steps]
    芯片[紧缺|降价|换代]时，[小厂|修理铺|学校]怎么办
    When semiconductors are [scarce|cheap|replaced]: what [small makers|repair shops|schools] do
    一条半导体[中试线|旧产线]的[七年|第二次生命]
    [Seven years|The second life] of a semiconductor [pilot line|old line]`,
  leads: `
    {place}的集成电路公共设计平台[上月|本周]完成第{a:11-60}次流片，{b:40-75}%的项目来自[中小团队|高校|传感器厂]。
    The shared design platform for integrated circuits in {place} finished run number {a} [last month|this week]; {b}% of the projects came from [small teams|colleges|makers of sensors].
    {org}发布的集成电路产业报告说，{place}在[功率器件|模拟芯片|封装测试]上有基础，短板在[设计工具|高端光刻胶|工艺工程师]。
    A report on integrated circuits by {org} finds {place} strong in [power devices|analogue chips|packaging] and weak in [design tools|photoresists|process engineers].`,
  facts: `
    一颗车规级芯片从送样到装车，平均要过{a:180-420}项测试，耗时{b:14-30}个月。
    From sample to car, a semiconductor for vehicles passes {a} tests on average and takes {b} months.
    {place}半导体企业的设备开动率为{a:66-94}%，比去年[高|低]{b:2-11}个百分点。
    Semiconductor makers in {place} ran their equipment at {a}%, {b} percentage points [above|below] last year.
    集成电路专业的毕业生留在{place}的占{a:24-58}%，{org}说这个数字比奖金更重要。
    Of the graduates in integrated circuits {a}% stay in {place}; to {org} that figure matters more than bonuses.`,
  scenes: `
    洁净间的黄光里，[工艺员|女班长|实习生]隔着玻璃打手势：一根食指是“再等一炉”，两根是“换掩模”。做集成电路的人，说话很少。
    In the yellow light of the clean room a [process engineer|forewoman|trainee] signs through the glass: one finger is “one more batch”, two are “change the mask”. Those who make integrated circuits speak little.
    旧产线没有拆，改做[传感|电源|教学]芯片。{a:12-26}年前的机器，配上新的控制卡，良率到了{b:82-97}%。
    The old semiconductor line was not torn down but makes [sensor|power|teaching] chips now. With new control cards, machines of {a} years reach a yield of {b}%.
    修理铺老板把报废电路板上的芯片一颗颗吹下来，按型号装进药盒。紧缺那年，{place}的两家医院靠这些半导体撑了一个月。
    The owner of a repair shop blows the parts off scrapped boards and sorts them into pill boxes. In the year of shortage two hospitals of {place} lived on these semiconductors for a month.`,
  views: `
    {who}说，集成电路是慢功夫，一个五年只够换一代人的手感。
    Integrated circuits are slow work, says {who}; five years are just enough to train one generation's hands.
    {who}建议，与其每个园区都建晶圆厂，不如把集成电路的检测和培训做扎实。
    Rather than a wafer fab in every park, {who} suggests, integrated circuits need sound testing and training.`,
})
