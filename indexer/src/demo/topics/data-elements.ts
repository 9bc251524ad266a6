import { topic } from '../topic.ts'

export const dataElements = topic('data-elements', 'policy', {
  name: `
    数据要素
    open data`,
  titles: `
    {place}公共数据[开放|授权|目录][再添一批|满周年|先试水]
    Public data of {place}: [opening|licensing|the catalogue] [goes on|is a year old|on trial]
    数据要素[怎么定价|谁的权利|入了账]
    Data assets: [at what price|whose right|on the books]
    [潮汐|病虫害|公交]：一份公共数据的公开[之路|以后]
    Open data on [tides|pests|buses]: [the way there|and then]`,
  leads: `
    {place}开放第{a:2-6}批公共数据，{b:120-1900}个数据集可以免费下载，[气象|土地|消费]类最受欢迎。
    {place} has released batch {a} of its open data: {b} sets are free to download, and [weather|land|spending] is in most demand.
    {place}数据交易平台完成首单[海洋|农业|交通]数据资产登记，登记方是{org}，使用方是一家[保险|播种机|航运]企业。
    The data market of {place} has registered its first [marine|farm|traffic] data assets: they belong to {org} and are used by a firm for [insurance|seed drills|shipping].`,
  facts: `
    公共数据的调用量一年增长{a:24-180}%，其中{b:31-62}%来自不到十人的团队。
    Use of public data grew by {a}% in a year; {b}% of it comes from teams of less than ten.
    {org}抽查发现，{a:9-33}%的开放数据超过一年没有更新，{b:4-16}%的链接已经失效。
    {org} found that {a}% of the open data had not been renewed for a year and {b}% of the links were dead.
    {place}的数据要素登记证发出{a:40-860}张，实际融资的只有{b:5-38}张。
    In {place} {a} certificates for data assets were given out; only {b} have raised money.`,
  scenes: `
    渔民把每天的水温写在[船舱板|烟盒|日历]上，写了{a:11-30}年。录入之后，它成了{place}公共数据里最长的一条曲线。
    A fisherman wrote the temperature of the water on [a plank|cigarette packets|a calendar], every day for {a} years. Typed in, it is the longest curve in the public data of {place}.
    数据确权窗口来的第一位是[菜农|说书人|古桥测绘员]。她问，我种了一辈子菜的记录，算不算数据要素？工作人员请她坐下，慢慢填。
    The first at the counter for data assets was a [grower|storyteller|surveyor of bridges]. Her notes of a lifetime, she asked, are they a resource too? She was given a chair and time.
    开放数据比赛的一等奖，是一张告诉人们[哪条街有树荫|哪个路口等得久|哪里能接水]的小图。评委说，用得上就是好。
    First prize in the open data contest went to a small map of [shady streets|slow crossings|drinking fountains]. What is of use is good, said the judges.`,
  views: `
    {who}说，数据要素的难处在于，它一公开就不稀罕，不公开就没人知道好不好。
    The trouble with data assets, says {who}, is that once open they are not rare, and while closed nobody knows their worth.
    {who}主张，公共数据先开放再谈收费。
    First open the public data, {who} argues, then speak of fees.`,
})
