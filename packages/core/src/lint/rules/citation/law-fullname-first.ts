import { defineRule } from '../../framework/rule.ts';

const law = /《(中华人民共和国)?([\u4e00-\u9fff]{1,24}(?:(?<!办)法|法典))(?:（[^（）]{1,20}）)?》/g;

/** The short name of a national law before its full one. */
export const lawFullnameFirst = defineRule('citation/law-fullname-first', ({ lines }, say) => {
  const known = new Set<string>();
  for (const line of lines)
    for (const { index: start, 0: all, 1: full, 2: name = '' } of line.text.matchAll(law)) {
      const first = !known.has(name);
      known.add(name);
      if (full !== undefined || !first || line.kind === 'title' || line.kind === 'heading') continue;
      const end = start + all.length;
      say({ line, start, end, expected: [`《中华人民共和国${name}》（以下简称《${name}》）`] });
    }
});
