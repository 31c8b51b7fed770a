import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** 主题词 with its colon, and 抄报: what the standard of 1999 had at the end of a document. */
const former = [
  [/^主题词[：:]/, '主题词', '去掉'],
  [/^抄报[：:]/, '抄报', '合到“抄送”里'],
] as const;
/** They stand in 版记, which is not long. */
const lastLines = 12;

/** Parts of 版记 that the standard of 2012 has no more. */
export const formerParts = defineRule('format/former-parts', ({ typesetting }, say) => {
  if (!typesetting) return;
  const { paragraphs, tables, boxes } = typesetting;
  const last = paragraphs.filter(({ text }) => text.trim() !== '').slice(-lastLines);
  const from = last[0]?.number ?? 0;
  const inTables = tables.flatMap(({ after, rows }) => (after >= from ? rows.flatMap((row) => row.paragraphs) : []));
  for (const paragraph of [...last, ...inTables, ...boxes.map((box) => box.paragraph)]) {
    const text = paragraph.text.replace(/\s/g, '');
    const [, actual, expected] = former.find(([words]) => words.test(text)) ?? [];
    if (actual && expected) say({ place: typesetPlace(typesetting, paragraph), actual, expected: [expected] });
  }
});
