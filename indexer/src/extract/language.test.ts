import { expect, test } from 'vitest'
import { detectLanguage, languageCode } from './language.ts'

test.each([
  ['油价下跌', 'zh'],
  ['數位化轉型正在加速', 'zh'],
  ['全国5G基站与AI大模型 (LLM) 一起建设', 'zh'],
  ['中国企业说「の」字在招牌上很流行，消费者都认得这个字', 'zh'],
  ['デジタル化が進む日本の自治体', 'ja'],
  ['디지털 전환이 빨라지고 있다', 'ko'],
  ['The ministry said new rules for digital services will apply from next year.', 'en'],
  ['The ministry (工业和信息化部) said new rules for digital services will apply.', 'en'],
  ['Le ministère a annoncé de nouvelles règles pour les services numériques.', 'fr'],
  ['Министерство сообщило о новых правилах для цифровых услуг.', 'ru'],
  ['2024 — 5 / 7', 'und'],
  ['', 'und'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test('goes by what most of a text is written in', () => {
  const english = 'The new network reached every county of the province this year. '
  expect(detectLanguage(`全国一体化 ${english.repeat(5)}`)).toBe('en')
  expect(detectLanguage(`${'数字经济正在改变每一个行业的面貌。'.repeat(5)} ${english}`)).toBe('zh')
})

test.each([
  ['zh-CN', 'zh'],
  ['zh_Hant_TW', 'zh'],
  ['EN', 'en'],
  ['eng', 'en'],
  ['zho', 'zh'],
  ['cn', 'zh'],
  ['English', 'en'],
  ['中文', 'zh'],
  ['yue', 'yue'],
  ['klingon', null],
  ['', null],
  ['5', null],
])('the code of %s is %s', (name, code) => {
  expect(languageCode(name)).toBe(code)
})
