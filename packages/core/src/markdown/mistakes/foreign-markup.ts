import type { Mistake } from './mistake.ts';

interface Foreign {
  readonly name: string;
  readonly pattern: RegExp;
  readonly expected: string;
}

/** What a writer of Markdown or HTML may know and prose has not. Every quantifier stops at the next of its kind. */
const markup: readonly Foreign[] = [
  { name: 'HTML 标记', pattern: /<\/?[a-z][a-z\d-]*(?:[\s/][^<>\n]*)?>|<\?[^<>\n]*>/gi, expected: '普通文字' },
  { name: '网址的尖括号', pattern: /<(?:[a-z]{3,6}:[^<>\s]*|[\w.+-]+@[\w.-]+)>/gi, expected: '不带尖括号的网址' },
  { name: '反引号', pattern: /`+[^`\n]*`+/g, expected: '普通文字' },
  { name: '删除线', pattern: /~~[^~\n]*~~|~~+/g, expected: '删去这些字' },
  { name: 'HTML 字符代码', pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, expected: '字符本身' },
  { name: '脚注', pattern: /\[\^[^[\]\n]*\]/g, expected: '写进正文的文字' },
  { name: '链接', pattern: /\[[^[\]\n]*\]\([^()\n"']*["'][^()\n]*\)/g, expected: '普通文字' },
  { name: '行末的两个空格', pattern: /(?<! ) {2,}\n/g, expected: '空一行另起一段，或者不留空格' },
  { name: '行末的反斜线', pattern: /\\[ \t]*\n/g, expected: '空一行另起一段' },
  { name: '模板语法', pattern: /\{%[^{}\n]*%\}|<%[^<>\n]*%>|\$\{[^{}\n]*\}/g, expected: '普通文字' },
  { name: '高亮', pattern: /==[^=\s](?:[^=\n]*[^=\s])?==/g, expected: '一对 **' },
  {
    name: '下划线加粗',
    pattern: /(?<![_\p{L}\p{N}])__(?![_\s])[^_\n，。；、]{1,40}(?<!\s)__(?![_\p{L}\p{N}])/gu,
    expected: '一对 **',
  },
  { name: '公式', pattern: /\$[^$\n\\^_]*[\\^_][^$\n]*\$/g, expected: '普通文字' },
  { name: '链接', pattern: /\[\[[^[\]\n]+\]\]|\[[^[\]\n]+\]:\s?https?:\/\/\S+/g, expected: '普通文字' },
  { name: '“//”开头的注释', pattern: /^[/／]{2}[^\n]*/gm, expected: '<!-- 备注 -->' },
  { name: '全角星号', pattern: /＊＊[^＊\n]+＊＊/g, expected: '一对 **' },
];

export function* foreignMarkup(words: string): Generator<Mistake> {
  for (const { name, pattern, expected } of markup)
    for (const { 0: found, index } of words.matchAll(pattern))
      yield { id: 'prose/unsupported', start: index, end: index + found.length, name, expected: [expected] };
}
