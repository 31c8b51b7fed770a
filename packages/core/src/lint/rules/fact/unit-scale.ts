import { defineRule } from '../../framework/rule.ts';

const unit = /(?:人次|场次|平方米|个百分点|[件起条份宗项个家名所人次场元天%])$/;

/** A unit or 万 typed again after a fact that prints its own: 21件件, 25万万件. */
export const unitScale = defineRule('fact/unit-scale', ({ lines }, say) => {
  for (const line of lines)
    for (const { node, start, end } of line.segments) {
      if (node?.type !== 'fact') continue;
      const printed = unit.exec(node.value)?.[0];
      const after = line.text.slice(end);
      const twice =
        printed !== undefined && after.startsWith(printed)
          ? printed
          : /[万亿]$/.test(node.value) && /^[万亿]/.test(after)
            ? after[0]
            : undefined;
      if (twice === undefined) continue;
      say({
        line,
        start: end,
        end: end + twice.length,
        actual: line.text.slice(start, end) + twice,
        expected: [node.value],
      });
    }
});
