import { defineRule } from '../../framework/rule.ts';
import { mainRun } from '../../subject/page/main-run.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';

/** Headings have a rule of their own, which also looks at those with text behind them. */
const ofHeadings: ReadonlySet<string> = new Set(['heading1', 'heading2', 'heading3', 'heading4']);

/** A part of the document in a font of another category than the standard's. */
export const partFont = defineRule('format/part-font', (checked, say) => {
  const fonts = checked.standard?.fonts;
  if (!fonts) return;
  sayFaults(
    checked,
    say,
    ({ role, paragraph }, { font: wanted }) => {
      const { font } = mainRun(paragraph);
      if (font === undefined || ofHeadings.has(role) || fonts[wanted].families.includes(font)) return undefined;
      return `“${font}”`;
    },
    ({ font }) => fonts[font].words,
  );
});
