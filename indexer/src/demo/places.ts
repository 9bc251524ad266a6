import { type Wording, wordings } from './wording.ts'

/** None of these is on any map. */
export const places = wordings(`
  澜港
  Langang
  望潮
  Wangchao
  霁川
  Jichuan
  砚湖
  Yanhu
  栖云
  Qiyun
  青峤
  Qingqiao
  鹭汀
  Luting
  松砚
  Songyan
  云渚
  Yunzhu
  潮音
  Chaoyin
  星屿
  Xingyu
  汀兰
  Tinglan
`)

export const placesAbroad = wordings(`
  诺林
  Norrin
  萨尔米
  Salmere
  奥思顿
  Oston
  维兰
  Velland
`)

const BODIES = wordings(`
  产业研究中心
  Centre for Industrial Studies
  发展观察所
  Development Observatory
  统计服务站
  Statistics Service
  应用技术学院
  College of Applied Technology
  标准协会
  Standards Association
  城市实验室
  City Laboratory
  公共政策学会
  Society for Public Policy
  海岸大学
  Coast University
  工程师联谊会
  Engineers' Guild
  消费者之家
  Consumers' House
`)

/** Invented institutions: every kind of body in every place. */
export const institutions: readonly Wording[] = places.flatMap((place) =>
  BODIES.map((body) => ({ zh: `${place.zh}${body.zh}`, en: `the ${place.en} ${body.en}` })),
)

export const people = wordings(`
  一位项目负责人
  a project manager
  一位参与评审的研究员
  a researcher on the review panel
  当地一名工程师
  a local engineer
  {org2}的一位分析员
  an analyst at {org2}
  一家企业的车间主任
  a shop-floor manager
  一名街道工作人员
  an official of the neighbourhood
  一位退休的总工
  a retired chief engineer
  {place2}的一位同行
  a colleague from {place2}
  一名在读研究生
  a graduate student
  一位商会秘书
  the secretary of a chamber of trade
`)
