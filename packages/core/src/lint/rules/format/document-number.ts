import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const number = /([〔［[（(【])\s*(\d{4})\s*([〕］\])）】])\s*(第?)\s*(0*)(\d+)\s*号/;

/** 发文字号 with other brackets, with 第, with a leading zero, or off the middle of a head without 签发人. */
export const documentNumber = defineRule('format/document-number', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  for (const { role, paragraph } of setRolesOf(checked)) {
    if (role !== 'documentNumber') continue;
    const place = typesetPlace(typesetting, paragraph);
    const [actual = '', open, year = '', close, ordinal, zeros, digits = ''] = number.exec(paragraph.text) ?? [];
    if (open !== '〔' || close !== '〕' || ordinal || zeros)
      say({ place, actual: `写作“${actual}”`, expected: [`“〔${year}〕${digits}号”`] });
    const isDownward = !/签发人/.test(paragraph.text) && !paragraph.text.includes('\t');
    if (isDownward && (paragraph.align === 'left' || paragraph.align === 'right') && !paragraph.frame)
      say({ place, actual: paragraph.align === 'left' ? '居左' : '居右', expected: ['居中；上行文的居左空一字'] });
  }
});
