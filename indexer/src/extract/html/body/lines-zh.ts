import { isWithin } from './measure.ts'

/** What a page calls the lists of other things to read. All that follows them up to the article's next paragraph is theirs. */
const SECTION =
  /^[\s【[（(>》◆■●▶|丨]*(?:相关(?:阅读|新闻|报道|链接|推荐|文章|专题|稿件|内容|资讯|视频|评论)|延伸阅读|拓展阅读|推荐(?:阅读|文章|新闻|视频)|更多(?:精彩|内容|新闻|阅读|报道|文章|资讯)|(?:今日|本周|本月|\d+小时)?热(?:门|点|文|榜)(?:新闻|推荐|文章|排行|阅读|评论|视频|专题|话题|资讯)?榜?|(?:新闻|点击|阅读|人气|热度)?排行榜?|最新(?:文章|评论|新闻|资讯|报道)|猜(?:你|您)喜欢|(?:你|您)可能(?:还|也)?会?(?:还|也)?(?:喜欢|感兴趣)的?|[为給给](?:你|您)推荐|精彩(?:推荐|视频推荐|图片|视频|专题|评论)|大家(?:都)?(?:在看|爱看)|往期(?:回顾|精彩|推荐)|網友評論|网友评论|[发發]表(?:评论|評論|回复|回覆)|延伸閱讀|相關(?:新聞|閱讀|報導|文章|連結)|推薦閱讀|熱門(?:新聞|文章)|視頻推薦|视频推荐|上一篇|下一篇|编辑推荐)[\s】\]）)>》:：…]{0,6}/

/** Buttons and requests. */
const BUTTON =
  /^[\s（(【[>》▲▼↓↑]*(?:扫(?:一扫|码|描)|长按(?:识别|图片|二维码)|识别.{0,6}二维码|关注(?:我们|官方|.{1,20}(?:公众号|微信|微博))|(?:欢迎|敬请)(?:关注|订阅|扫码)|分享(?:到|至|让|给|本文)|正在加载|加载中|数据加载|展开(?:全文|剩余|阅读)|阅读全文|查看(?:全文|更多|原文|大图)|返回(?:首页|顶部|列表|搜狐|频道)|打印本?[页文]|打印$|【?字[号體体]|字号|(?:大\s*中\s*小)|收藏$|举报$|点赞$|评论$|分享$|我要(?:评论|纠错|收藏|投稿|留言)|我来说两句|说两句|广告$|推广$|点击[“"「『]?(?:进入|查看|阅读|下载|看|此处|这里|图片|上方|下方|订阅|收听|播放|加载)|下载(?:客户端|app)|打开.{0,12}(?:app|客户端)|安装.{0,12}(?:app|客户端)|(?:视频|音频)?加载(?:失败|中)|您的浏览器|自动播放|当前位置|您?(?:的|所在|现在)?(?:的)?位置|首页\s*[>›»]|阅读量|浏览量|点击量|阅读\s*\d|评论\s*\d|微信扫|手机(?:观看|看)|视频简介$|栏目介绍$|主要内容$|内容简介$|简介$|我已授权|订阅$|已收藏|加入收藏|转发$|回复$|上一页|下一页|尾页|末页|共\d+页|第\d+页)/i

/** 喜欢就点个“在看”吧 */
const IN_VIEW = /(?:点|點)(?:个|個|一下|亮|击|下)?\s*(?:[“"「『](?:在看|赞|讚|好看)[”"」』]|在看)/

/** Who edited, supplied or signed, set apart by a mark: [责任编辑:某某]. */
const EDITOR =
  /^[\s（(【[\]<《*#—-]*(?:(?:本文|本期|本版|本稿|值班|实习|执行|新媒体|网络|见习|美术|视觉)?(?:责任编辑|责任编缉|責任編輯|责编|責編|编辑|編輯|编审|审核|校对|校审|主编|终审|初审|复审|复核|二审|三审|监制|制片人?|制作|排版|美编|设计|统筹|策划|编导|导播|剪辑))\s*(?:[:：︱|丨/／]|\s\p{Script=Han}{2,4}\s*$)/u

/** The same for words that also begin sentences: only at the ends of an article. */
const SIGNATURE =
  /^[\s（(【[<《*—-]*(?:来源|來源|稿源|稿件来源|文章来源|信息来源|新闻来源|图片来源|资料来源|转自|转载自|摘自|原载|原标题|原題|原文(?:链接|标题|地址)?|原创|作者|作\s+者|记者|通讯员|撰文|撰稿|采写|采访|文字|文|图文|图|图片|图源|摄影|摄像|摄|视频|音频|海报|制图|编译|翻译|译者|出品|供稿|投稿|署名|标签|关键词|关键字|tags?|时间|日期|(?:发布|成文|印发|发文|生成|公布|更新|发表|信息|录入)(?:时间|日期)|发布(?:机构|单位)?|索\s*引\s*号|主题(?:分类|词)|(?:发文|制发|公开)(?:机关|单位|机构|字号|方式|形式|范围|类型|目录)|文\s*号|(?:有效|时效)性|公文种类|信息(?:分类|来源|索引)|体裁|点击数?|浏览(?:次数)?|阅读(?:次数)?)\s*[:：︱|丨/／]/iu

const CAPTION =
  /^[\s▲△▼↑↓（(【[]*(?:图注|图说|圖說|图片说明|图解|资料图片?|资料照片|供图|配图|题图|示意图|圖片來源|图片来源|图源)\s*[:：︱|丨/／。）)】\]]|^[▲△]|^(?:点击看)?.{0,12}(?:大图|原图)[）)]?$|^图[/／|｜]/u

/** What a page says of its rights and duties. */
const NOTICE =
  /^[\s（(【[*]*(?:特别|郑重|免责|版权|重要|法律|风险|本站|本网|官方|凡本网|温馨)?(?:声明|聲明|提示|说明|注明)[\s】\]）)]*[:：]|^[\s（(【[*]*(?:免责|版权)声明|^凡(?:本网|注明|本站|标注|未注明|是)|^(?:notice|disclaimer)\s*:/i

const RIGHTS =
  /转载(?:时|请|须|需|必须|或引用)?.{0,12}(?:注明|标明|联系|授权|出处)|未经.{0,14}(?:授权|许可|允许|同意).{0,24}(?:转载|使用|复制|摘编|引用|传播)|版权(?:归|属|所有)|(?:不得|禁止|谢绝|请勿)(?:擅自)?转载|不代表(?:本|我|.{2,10}(?:网|站|台|报|社)).{0,6}(?:立场|观点)|(?:仅代表|只代表)(?:作者|其)?.{0,6}(?:个人)?.{0,2}观点|(?:不构成|不作为).{0,8}投资(?:建议|依据)|(?:仅供|只供).{0,6}(?:参考|学习|交流)|侵(?:权|犯).{0,20}(?:联系|删除|告知)|轉載.{0,10}(?:註明|授權)|(?:未經|非經).{0,14}(?:授權|許可|允許|同意).{0,24}(?:轉載|使用|複製|引用|傳播)|版權(?:歸|屬|所有)|(?:不得|禁止|謝絕|請勿)(?:擅自)?轉載/i

/** 【点击投票】 in a paragraph that stands among the article's. */
const INVITATION = /【(?:点击|戳|立即|马上|扫码|下载)[^】]{1,12}】|[→>]\s*【[^】]{1,12}】/

/** Who keeps the site, at its foot. */
const IMPRINT =
  /ICP\s*[备證证]|公网安备|网站标识码|(?:主办|承办|版权所有).*(?:主办|承办|版权所有|地址|电话|邮编|邮箱)/

export const startsSection = (text: string) => isWithin(text, 75) && SECTION.test(text)
export const isChineseFurniture = (text: string) =>
  isWithin(text, 500) &&
  (INVITATION.test(text) ||
    (isWithin(text, 240) && EDITOR.test(text)) ||
    (isWithin(text, 150) && BUTTON.test(text)) ||
    (isWithin(text, 90) && IN_VIEW.test(text)))
/** Who asks or exclaims speaks in the article: 记者：今年怎么样？ */
export const isSignature = (text: string) =>
  isWithin(text, 200) && SIGNATURE.test(text) && !/[？?！!][”’"'」』）)]*$/.test(text)
/** The end, in so many words. */
export const isEnd = (text: string) => /^[-—–=~·*\s]*(?:the )?end[-—–=~·*.\s]*$/i.test(text)
export const isChineseCaption = (text: string) => isWithin(text, 400) && CAPTION.test(text)
export const isNotice = (text: string) =>
  isWithin(text, 2_500) &&
  (NOTICE.test(text)
    ? RIGHTS.test(text) || isWithin(text, 400)
    : isWithin(text, 450) && (RIGHTS.test(text) || IMPRINT.test(text)))

/** 央视网消息（新闻联播）： in front of the first sentence: which outlet brought it, in which programme. */
const OPENING = /^\p{Script=Han}{2,10}[网報报台社]消息\s*(?:[（(][^）)]{1,20}[）)])?\s*[:：]\s*/u

export function splitOpening(text: string): { opening: string; text: string } {
  const opening = OPENING.exec(text)?.[0] ?? ''
  return { opening: opening.trim(), text: text.slice(opening.length) }
}
