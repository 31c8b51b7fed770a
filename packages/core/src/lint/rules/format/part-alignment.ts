import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { shown } from '../../subject/page/shown.ts';

const words = { left: '居左', center: '居中', right: '居右', both: '居左', distribute: '分散对齐' } as const;

/** A frame this wide, in mm, is a line of its own: words stand in it as they would in the text block. */
const widestFrame = 150;

/** Lines whose middle is seen to be off it; 发文机关标志 may be moved to make room for 文件. */
const titles: ReadonlySet<string> = new Set(['title', 'attachmentTitle']);

/** An indent moves the middle of a line by half of it, in characters. */
const slack = 0.4;

/** A title or 发文机关标志 that is not centred, or text that is not at the left. */
export const partAlignment = defineRule('format/part-alignment', (checked, say) => {
  sayFaults(checked, say, {
    find: ({ role, paragraph: { align, frame, text, indent } }, { align: wanted }) => {
      const isPlaced = frame && (frame.width ?? 0) < widestFrame;
      // Typed blanks push it to where it belongs, and are told by a rule of their own.
      if (wanted === undefined || isPlaced || /^[\t\u3000\u00A0 ]/.test(text)) return undefined;
      if (!wanted.includes(align)) return words[align];
      const off = align === 'center' && titles.has(role) ? (indent.first + indent.left - indent.right) / 2 : 0;
      return Math.abs(off) < slack
        ? undefined
        : `偏${off > 0 ? '右' : '左'}${shown(Math.round(Math.abs(off) * 10) / 10)}字`;
    },
    expected: ({ align = [] }) => words[align[0] ?? 'both'],
    property: 'align',
  });
});
