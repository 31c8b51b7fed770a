import { type Message, say } from '../../message/index.ts';
import { type Parts, toText } from '../../ooxml/index.ts';

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

/** Traces of its making that a finished package still carries. */
export const findTraces = (parts: Parts): readonly Message[] =>
  [...parts].flatMap(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const text = toText(bytes);
    return forbidden.flatMap(({ what, part, text: pattern }) =>
      part.test(name) && (pattern === undefined || pattern.test(text))
        ? [say('output/trace', { subject: what, actual: name })]
        : [],
    );
  });
