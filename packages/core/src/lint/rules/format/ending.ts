import { type Checked, defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { isDate, organ, setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const date =
  '(?:\\d{4}|[二〇○零一三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}[日号]';
const both = new RegExp(`^([\\u4e00-\\u9fff]{2,30})${date}$`);
/** The name of an organ and a day. */
const areBoth = (text: string): boolean => organ.test(both.exec(text.replace(/\s/g, ''))?.[1] ?? '');

/** A document with a red head that nobody signs, or that has no day; in any, a day above the name, or both in one line. */
export const ending = defineRule('format/ending', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const parts = setRolesOf(checked);
  const text = parts.findLast(({ role }) => role === 'body');
  if (!text) return;
  const signature = parts.find(({ role }) => role === 'signature');
  const day = parts.find(({ role }) => role === 'date');
  const tell = (paragraph: typeof text.paragraph, actual: string, expected: string) =>
    say({ place: typesetPlace(typesetting, paragraph), actual, expected: [expected] });
  if (signature?.index !== undefined && day?.index !== undefined && day.index < signature.index)
    tell(day.paragraph, '成文日期写在署名上面', '署名在上、成文日期在下');
  const label = parts.find(({ role }) => role === 'attachmentLabel')?.index ?? typesetting.paragraphs.length;
  // Above the text both say whose report it is.
  const close = typesetting.paragraphs.slice((text.index ?? 0) + 1, label);
  const oneLine = day ? undefined : close.findLast((each) => areBoth(each.text));
  if (oneLine) tell(oneLine, '署名和成文日期写在一行', '署名一行、成文日期一行');
  else if (headOf(checked)?.isFormal && !isSignedElsewhere(checked, typesetting.paragraphs[label]?.number)) {
    if (day && !signature) tell(day.paragraph, '成文日期上面没有署名', '发文机关署名');
    else if (!day) tell(text.paragraph, '正文后面没有成文日期', '写明成文日期');
  }
});

/** A name or a day in a table or a text box above the annexes, which seals are fitted into; 版记 is none. */
function isSignedElsewhere(checked: Checked, label = Number.POSITIVE_INFINITY): boolean {
  const { tables = [], boxes = [] } = checked.typesetting ?? {};
  const parts = setRolesOf(checked);
  const title = parts.find(({ role }) => role === 'title')?.paragraph.number ?? 0;
  const ofImprint = new Set(parts.flatMap(({ role, paragraph }) => (role === 'imprint' ? [paragraph] : [])));
  const cells = tables.flatMap(({ after, rows }) =>
    after < title || after >= label ? [] : rows.flatMap(({ paragraphs }) => paragraphs),
  );
  return [...cells, ...boxes.map(({ paragraph }) => paragraph)].some(
    (each) => !ofImprint.has(each) && each.number > title && (organ.test(each.text.trim()) || isDate(each.text)),
  );
}
