import { type Message, say } from '../message/index.ts';
import { type Parts, toText } from '../ooxml/index.ts';
import { findSecrets, type Secret } from './secrets.ts';

/** What a file for everyone must not hold, by the name of the part or by what stands in it. */
const forbidden: readonly { readonly what: string; readonly part: RegExp; readonly text?: RegExp }[] = [
  { what: '批注', part: /^word\/comments/ },
  { what: '自定义 XML', part: /^customXml\// },
  { what: '自定义属性', part: /^docProps\/custom\.xml$/, text: /<property\b/ },
  { what: '批注标记', part: /^word\//, text: /<w:comment(?:Reference|RangeStart)\b/ },
  { what: '修订', part: /^word\//, text: /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)[ >]/ },
  { what: '书签', part: /^word\//, text: /<w:bookmarkStart\b/ },
  { what: '修订标识', part: /^word\//, text: /\bw:rsid\w*=/ },
  { what: '作者姓名', part: /^docProps\/core\.xml$/, text: /<(?:dc:creator|cp:lastModifiedBy)>[^<]+</ },
  { what: '单位或管理者姓名', part: /^docProps\/app\.xml$/, text: /<(?:Company|Manager)>[^<]+</ },
  { what: '本机路径', part: /./, text: /file:\/\/|[A-Za-z]:\\\\?(?:Users|Documents)|\/(?:home|Users)\// },
];

/** What the finished package of an edition for everyone still gives away: the last gate before it is written. */
export function scanPackage(parts: Parts, secrets: readonly Secret[]): readonly Message[] {
  return [...parts].flatMap(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const text = toText(bytes);
    const traces = forbidden.flatMap(({ what, part, text: pattern }) =>
      part.test(name) && (pattern === undefined || pattern.test(text))
        ? [say('output/trace', { subject: what, actual: name })]
        : [],
    );
    const words = text.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]*>/g, '');
    const said = /^word\/(?:document|header|footer|footnotes|endnotes)/.test(name)
      ? findSecrets(characters(words), secrets)
      : [];
    return [...traces, ...said.map(({ subject, text: actual }) => say('output/leak', { subject, actual }))];
  });
}

const characters = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
