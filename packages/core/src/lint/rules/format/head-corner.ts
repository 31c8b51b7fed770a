import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { mainRun } from '../../subject/page/main-run.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';
import { wrongFont } from '../../subject/page/wrong-font.ts';

const bare = (text: string): string => text.replace(/\s/g, '');
const kinds = [
  ['密级', /^(?:绝密|机密|秘密)(?:★|$)/],
  ['紧急程度', /^(?:特提|特急|加急|平急)$/],
] as const;
/** Digits alone in a line above the mark. */
const copyNumber = /^\d{1,9}$/;
const digits = 6;

/** 密级 or 紧急程度 of a red head in another font than 黑体, or 份号 of other than six digits. */
export const headCorner = defineRule('format/head-corner', (checked, say) => {
  const { typesetting, standard } = checked;
  const head = headOf(checked);
  if (!typesetting || !standard || !head?.isFormal) return;
  for (const paragraph of head.paragraphs) {
    const text = bare(paragraph.text);
    const place = typesetPlace(typesetting, paragraph);
    const kind = kinds.find(([, words]) => words.test(text))?.[0];
    // 黑体 is the font of the first level of headings.
    const font = kind && wrongFont(mainRun(paragraph), standard.roles.heading1, standard.fonts);
    if (font) say({ place, subject: kind, actual: `的字体是${font}`, expected: [standard.fonts.heading1.words] });
    if (copyNumber.test(text) && text.length !== digits)
      say({ place, subject: '份号', actual: `“${text}”是${text.length}位`, expected: ['六位阿拉伯数字'] });
  }
});
