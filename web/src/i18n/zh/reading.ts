import type { reading as enReading } from '../en/reading.ts'
import type { Words } from '../words.ts'

export const reading: Words<typeof enReading> = {
  origin: '{{value}} · {{origin}}',
  origins: {
    field: '出自记录字段',
    metadata: '出自页面元数据',
    'json-ld': '出自 JSON-LD',
    text: '出自可见文字',
    address: '出自网址',
    container: '出自订阅源或文档属性',
    file: '出自文件名',
    detected: '自动识别',
  },
  title: '标题',
  address: '网址',
  cite: {
    open: '引用',
    label: '引用本文',
    copy: '复制',
    copied: '已复制',
    save: '保存',
    formats: { bibtex: 'BibTeX', ris: 'RIS', 'gb-t-7714': 'GB/T 7714' },
    copyFormat: '复制 {{format}} 引文',
    saveFormat: '保存 {{format}} 引文',
    failed: '未能复制引文，请改为保存。',
  },
  similar: {
    title: '相近文章',
    none: '未找到相近文章。',
    failed: '未能查找相近文章。',
    shared: '共有：{{words}}',
    waiting: '查找中……',
  },
  places: '{{name}}的所有位置',
  place: '第{{number, number}}处：{{text}}',
}
