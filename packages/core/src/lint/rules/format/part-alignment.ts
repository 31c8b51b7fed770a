import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';

const words = { left: '居左', center: '居中', right: '居右', both: '居左' } as const;

/** A title that is not centred, or text that is not at the left. */
export const partAlignment = defineRule('format/part-alignment', (checked, say) => {
  sayFaults(
    checked,
    say,
    ({ paragraph: { align, frame } }, { align: wanted }) =>
      wanted === undefined || frame || wanted.includes(align) ? undefined : words[align],
    ({ align = [] }) => words[align[0] ?? 'both'],
  );
});
