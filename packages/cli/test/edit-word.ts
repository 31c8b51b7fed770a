import { fromText, parsePackage, textOf, writePackage } from '../../core/src/ooxml/index.ts';

const body = 'word/document.xml';
const line = /^(改|修订|批注) (.+?)(?: → (.*))?$/;

/**
 * A Word file as someone edited it, line by line: `改 旧 → 新` by typing over it, `修订 旧 → 新` with tracked changes, `批注 词 → 意见` with a
 * comment on these words. Changes and comments are 局长's.
 */
export function editWord(bytes: Uint8Array, edits: string): Uint8Array {
  let parts = parsePackage(bytes);
  const comments: string[] = [];
  for (const each of edits.split('\n').filter((text) => text !== '')) {
    const [, kind, from = '', to = ''] = line.exec(each) ?? [];
    if (kind === undefined) throw new Error(`no edit: ${each}`);
    const xml = textOf(parts, body);
    const { start, end, properties, before, after } = runWith(xml, from);
    const run = (text: string, tag = 't') =>
      text === '' ? '' : `<w:r>${properties}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
    const by = `w:id="${9000 + comments.length + xml.length}" w:author="局长" w:date="2026-02-21T09:30:00Z"`;
    const id = 900 + comments.length;
    const made = {
      改: () => run(before + to + after),
      修订: () =>
        `${run(before)}<w:del ${by}>${run(from, 'delText')}</w:del><w:ins ${by}>${run(to)}</w:ins>${run(after)}`,
      批注: () => {
        comments.push(
          `<w:comment w:id="${id}" w:author="局长" w:date="2026-02-21T09:30:00Z"><w:p><w:r><w:t>${to}</w:t></w:r></w:p></w:comment>`,
        );
        return `${run(before)}<w:commentRangeStart w:id="${id}"/>${run(from)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${run(after)}`;
      },
    }[kind as '改']();
    parts = new Map([...parts, [body, fromText(xml.slice(0, start) + made + xml.slice(end))]]);
  }
  return writePackage(comments.length === 0 ? parts : withComments(parts, comments.join('')));
}

/** The first run with these words, cut in three. */
function runWith(xml: string, words: string) {
  for (const found of xml.matchAll(/<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g)) {
    const [whole, properties = '', text = ''] = found;
    const at = text.indexOf(words);
    if (at < 0) continue;
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    return { start: found.index, end: found.index + whole.length, properties, before, after };
  }
  throw new Error(`the file has no ${words}`);
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** The comments in a part of their own, or after those that are there. */
function withComments(parts: Parts, comments: string): Parts {
  const name = 'word/comments.xml';
  const end = '</w:comments>';
  if (parts.has(name))
    return new Map([...parts, [name, fromText(textOf(parts, name).replace(end, `${comments}${end}`))]]);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const [relationships, types] = ['word/_rels/document.xml.rels', '[Content_Types].xml'];
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const put = (part: string, close: string, more: string) =>
    [part, fromText(textOf(parts, part).replace(close, more + close))] as const;
  return new Map([
    ...parts,
    [name, fromText(`<w:comments ${namespace}>${comments}${end}`)],
    put(relationships, '</Relationships>', `<Relationship Id="rIdRemarks" Type="${type}" Target="comments.xml"/>`),
    put(
      types,
      '</Types>',
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`,
    ),
  ]);
}
