const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤常温康施牛樊葛邢安齐易乔庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬邸和仇栾丘刁沙寇桑甄敖隋張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧蕭葉蘇魏呂盧鍾譚陸汪賈鄒閻龍賀顧錢嚴湯龐顏倪莊聶魯關蘭',
)
const LONG_SURNAMES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|宇文)/u

/** Whether it has the form of a Chinese person's name: a common surname and one or two characters more. */
export function isHanName(text: string): boolean {
  const name = text.replace(/\s+/g, '')
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || /[部局委会院厅署社报网台]$/u.test(name)) return false
  return LONG_SURNAMES.test(name) ? name.length >= 3 : name.length <= 3 && SURNAMES.has(name.charAt(0))
}

const PARTICLE = /^(?:von|van|der|den|de|da|di|dos|du|la|le|bin|ibn|al|el|ter|ten|y)$/u

/** Whether it has the form of a person's name in Latin letters: two to five words with capitals. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 5) return false
  return words.every((word) => PARTICLE.test(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))
}
