const chinese = `的 了 和 与 及 或 并 在 是 有 为 对 对于 将 从 自 由 于 以 用 被 把 让 使 给 向 到 至 往 就 都 也 还 又 再 才 只 仅 很 更 最 不 没 没有 未 无 非
  这 那 此 其 该 本 各 每 某 我 我们 你 你们 您 他 他们 她 它 它们 自己 谁 什么 怎么 怎样 如何 哪 哪些 几 多少 个 位 名 次 届 年 月 日 号 时 分 点 元 万 亿 百 千 条 项 家 种 等 等等 之 所 者 着 过
  得 地 吗 呢 吧 啊 而 且 而且 但 但是 因 因为 由于 如 如果 则 若 即 虽 虽然 关于 根据 按照 通过 经 同 跟 比 据 称 说 会 能 要 可 可以 已 已经 正在 正 曾 仍 上 下 中 里 内 外 前 后 间 第 一 二 两 三 四 五
  六 七 八 九 十 今 昨 今天 昨天 明天 今年 去年 明年 以及 其中 其他 这个 那个 这些 那些 一个 一种 一些 不是 就是 还是 成为 作为 进行 予以 加以 年来 年前 年后 以来 多年 之一 之后 之前 有的 似的 人的`

const english = `a an the and or but nor so yet of to in on at by for from with as into onto over under after before about against between among during through within without
  is are was were be been being am do does did has have had will would shall should can could may might must not no
  it its this that these those he she they we you i his her their our your my me him them us who whom whose which what when where why how
  if then than there here up down out off again more most some any all each both few other such only own same too very just also new says said say s t re ve ll d`

const words = new Set(`${chinese} ${english}`.split(/\s+/))

const joints = new Set(['和', '与', '及', '或', '以及', '等', '并'])

/** Whether a folded word joins two things that are no term together. */
export const isJoint = (word: string): boolean => joints.has(word)

/** Whether a folded word says too little to stand at either end of a term. */
export const isFunctionWord = (word: string): boolean => words.has(word)
