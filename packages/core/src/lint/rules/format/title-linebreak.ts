import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Words of such titles that no line end may cut. */
const words = ['法治', '政府', '建设', '情况', '报告', '人民', '年度', '工作', '委员', '推进', '总结', '关于'];

/** A line of the title ends inside a word. */
export const titleLinebreak = defineRule('format/title-linebreak', ({ typesetting }, say) => {
  if (!typesetting) return;
  const top = typesetting.paragraphs.slice(0, 20).filter(({ align, text }) => align === 'center' && text.trim() !== '');
  const lines = top.flatMap((paragraph) =>
    paragraph.text
      .trim()
      .split('\n')
      .map((text) => ({ paragraph, text })),
  );
  lines.forEach(({ paragraph, text }, index) => {
    const next = lines[index + 1];
    if (!next || next.paragraph.size !== paragraph.size) return;
    const cut = words.find((word) => text.endsWith(word[0]!) && next.text.startsWith(word[1]!));
    if (cut !== undefined) say({ place: typesetPlace(typesetting, paragraph), actual: cut });
  });
});
