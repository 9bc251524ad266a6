const IN_CHINESE =
  /^[（(【[]?(?:本文|文章|稿件|以上内容|内容|此文)?(?:系)?(?:转载自|转载于|转自|摘自|摘编自|选自|原载于?|首发于|源自)\s*[:：]?\s*[《“"「【]?([^\s，,。；;、》”"」）)】|]{2,40})/
const IN_ENGLISH =
  /^\W?(?:(?:this|the) (?:article|story|post|piece|essay|column|op-ed)\b.{0,40}?\s)?(?:it )?(?:(?:was|is|has been) )?(?:(?:originally|first) (?:appeared|published|posted|ran)|re(?:published|printed|posted)(?: here)?(?: with permission)?|syndicated)\s+(?:in|on|at|by|from|via)\s+(?:the website of )?(.{2,80}?)(?=[.,;:)\]]?\s*$|[,;(]|\.\s|\s(?:on|and|under|in|with)\s)/i
const OF_FEED = /^The post .{1,300} (?:first )?appeared (?:first )?on (.{2,80}?)\.?$/i
const NOTE =
  /转载(?:请|须|需)?(?:务必)?注明(?:来自|出处|出自|转自|来源)?(?:于|自)?\s*[:：]?\s*([^,，。;；\s]{2,200})/

/** The outlet that a note names as where the article comes from: 本文转自…, Originally published in …. */
export const originIn = (line: string): string | null =>
  line.length > 300 ? null : ((IN_CHINESE.exec(line) ?? IN_ENGLISH.exec(line))?.[1]?.trim() ?? null)

/** The outlet that speaks of itself: who reprints is to name it, or its feed does. */
export const outletIn = (line: string): string | null =>
  line.length > 600 ? null : ((NOTE.exec(line) ?? OF_FEED.exec(line.trim()))?.[1]?.trim() ?? null)
