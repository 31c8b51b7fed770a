import { defineRule } from '../../framework/rule.ts';
import { organ } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const date = /^\s*\d{4}年\d{1,2}月\d{1,2}日\s*$/;

/** A signature centred over its date, or more than two empty lines above it. */
export const signatureGap = defineRule('format/signature-gap', ({ typesetting }, say) => {
  if (!typesetting) return;
  const { paragraphs } = typesetting;
  const at = paragraphs.findLastIndex(({ text }) => date.test(text));
  const signature = paragraphs[at - 1];
  if (at < 3 || !signature || signature.text.trim().length > 30 || /[。；]$/.test(signature.text)) return;
  let blank = 0;
  while (paragraphs[at - 2 - blank]?.text.trim() === '') blank += 1;
  // Above a row of names room is left for the seals of the next.
  const above = paragraphs[at - 2 - blank]?.text.trim() ?? '';
  const isBelowNames = blank > 0 && organ.test(above.split(/\s+/).at(-1) ?? '');
  if (blank > 2 && !isBelowNames)
    say({
      place: typesetPlace(typesetting, signature),
      actual: `空了${blank}行`,
      expected: ['空一行，加盖印章的空二行'],
    });
  const [centred] = [signature, paragraphs[at]!].filter(({ align }) => align === 'center');
  if (centred === signature)
    say({ place: typesetPlace(typesetting, signature), actual: '署名居中', expected: ['署名居右'] });
  else if (centred)
    say({ place: typesetPlace(typesetting, centred), actual: '成文日期居中', expected: ['成文日期居右'] });
});
