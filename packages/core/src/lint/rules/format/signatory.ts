import type { PageStandard, SetParagraph, Typesetting } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown, shownSize } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';
import { characterOf, tabbedWords } from '../../subject/tabbed-words.ts';
import { hasHan } from '../../text/chinese.ts';

/** A character in from the edge; names of two characters are spaced out, or not. */
const inset = { least: 0.3, most: 3 } as const;

/** How far the line of 签发人 ends from the right edge, in characters, where tabs say it. */
function roomAtRight(
  signed: SetParagraph,
  { sections }: Typesetting,
  { characters }: PageStandard,
): number | undefined {
  const character = characterOf(signed);
  const page = sections[0]?.page;
  const rooms = [characters * character, ...(page ? [page.width - page.left - page.right] : [])];
  const words = tabbedWords(signed, Math.max(...rooms));
  const last = words?.at(-1);
  // Blanks that are typed can't be measured.
  if (!last || !words?.some(({ text }) => /签发人/.test(text)) || /[ \u3000]{2}/.test(signed.text)) return undefined;
  // Where the margins are others than the standard's, that is told by a rule of its own.
  const found = rooms.map((room) => (room - last.to) / character);
  return found.find((right) => right >= inset.least && right <= inset.most) ?? found.at(-1);
}

/** A report with a red head that goes to a superior, without 签发人, or with its name in another font than 楷体, in bold or in another size. */
export const signatory = defineRule('format/signatory', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const parts = setRolesOf(checked);
  const has = (role: string) => parts.some((part) => part.role === role);
  const title = parts.find(({ role }) => role === 'title')?.index;
  const number = parts.find(({ role }) => role === 'documentNumber');
  if (title === undefined || !number || !has('addressee') || !/报告$/.test(checked.report.head.title)) return;
  const head = typesetting.paragraphs.slice(0, title);
  const tables = typesetting.tables.filter(({ after }) => after <= head.length);
  const cells = tables.flatMap(({ rows }) => rows.flatMap(({ paragraphs }) => paragraphs));
  const signed = [...head, ...cells].find(({ text }) => /签发人/.test(text));
  if (!signed) {
    if (!head.some(({ drawing }) => drawing))
      say({ place: typesetPlace(typesetting, number.paragraph), actual: '上行的报告没有签发人' });
    return;
  }
  const [, colon = ''] = /签发人\s*(\S?)/.exec(signed.text) ?? [];
  if (colon !== '：')
    say({
      place: typesetPlace(typesetting, signed),
      actual: `“签发人”后面${colon === '' || hasHan(colon) ? '没有冒号' : `用了“${colon}”`}`,
      expected: ['全角冒号'],
    });
  const right = roomAtRight(signed, typesetting, standard);
  if (right !== undefined && (right < inset.least || right > inset.most))
    say({
      place: typesetPlace(typesetting, signed),
      actual: `签发人右空${shown(Math.round(right * 10) / 10)}字`,
      expected: ['右空一字'],
    });
  const { families, words } = standard.fonts.heading2;
  const at = signed.runs.findIndex(({ text }) => /签发人/.test(text));
  const [label, ...behind] = signed.runs.slice(at);
  const sameRun = label && { ...label, text: label.text.slice(label.text.indexOf('签发人') + '签发人'.length) };
  const name = [...(sameRun ? [sameRun] : []), ...behind].find(({ text }) => hasHan(text));
  const place = typesetPlace(typesetting, signed);
  if (name?.font !== undefined && !families.includes(name.font))
    say({ place, actual: `签发人姓名的字体是“${name.font}”`, expected: [words] });
  const body = standard.fonts.body;
  // Where the number in its line is set so too, that is told of both.
  const ofNumber = number.paragraph;
  if (label?.font !== undefined && label.font !== ofNumber.font && !body.families.includes(label.font))
    say({ place, actual: `“签发人”的字体是“${label.font}”`, expected: [body.words] });
  if (name?.bold) say({ place, actual: '签发人姓名加了粗', expected: ['不加粗'] });
  const { size } = standard.roles.body;
  const other = [label, name].find((run) => run?.size !== undefined && run.size !== size && run.size !== ofNumber.size);
  if (other?.size !== undefined && size !== undefined)
    say({
      place,
      actual: `${other === label ? '“签发人”' : '签发人姓名'}的字号是${shownSize(other.size, standard)}`,
      expected: [shownSize(size, standard)],
    });
});
