import { defineRule } from '../../framework/rule.ts';
import { documentNumbersIn, withoutLead } from '../../text/document-number.ts';

/** A document number before its title, or at first mention without one. */
export const titleBeforeNumber = defineRule('citation/title-before-number', ({ lines }, say) => {
  const mentioned = new Set<string>();
  for (const line of lines) {
    const { text } = line;
    const first = text.search(/\S/);
    for (const each of documentNumbersIn(line)) {
      const number = withoutLead(each);
      if (number === undefined) continue;
      const start = each.end - number.length;
      const key = number.replace(/[^\u4e00-\u9fff\d]/g, '');
      const known = mentioned.has(key);
      mentioned.add(key);
      const title = /^(?:文件)?(《[^《》]{2,120}》)/.exec(text.slice(each.end, each.end + 124));
      if (title) {
        const end = each.end + title[0].length;
        say({ line, start, end, expected: [`${title[1]}（${number}）`] });
        continue;
      }
      const before = text.slice(Math.max(0, start - 41), start);
      const bracketed = /[（(][^（）()]{0,40}$/.test(before);
      const alone = line.kind === 'cell' || line.kind === 'title' || start <= first;
      if (known || bracketed || alone || /》$/.test(before)) continue;
      say({ line, start, end: each.end, expected: [`《标题》（${number}）`], subject: number });
    }
  }
});
