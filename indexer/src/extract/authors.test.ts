import { expect, test } from 'vitest'
import { cleanAuthors } from './authors.ts'

test.each([
  [['By Jane Doe and John Roe'], ['Jane Doe', 'John Roe']],
  [['JANE DOE, STAFF WRITER'], ['Jane Doe']],
  [['Jane Doe, Jr.'], ['Jane Doe, Jr.']],
  [['Analysis by Jane Doe'], ['Jane Doe']],
  [['作者：张三'], ['张三']],
  [['本报记者 张三 李四'], ['张三', '李四']],
  [['记者 张三 通讯员 李小四'], ['张三', '李小四']],
  [['张 三'], ['张 三']],
  [['文/张三'], ['张三']],
  [['张三、李四'], ['张三', '李四']],
  [['Jane Doe. Harbour Times'], ['Jane Doe']],
  [['Harbour Times'], []],
  [['https://example.org/people/jane'], []],
  [['admin'], []],
  [['佚名'], []],
  [['104363'], []],
  [['Jane Doe', 'jane doe'], ['Jane Doe']],
])('%j are %j', (values, names) => {
  expect(cleanAuthors(values, ['Harbour Times'])).toEqual(names)
})
