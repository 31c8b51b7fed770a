import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/typeset-place.ts';

/** A page number without its two dashes, or on the wrong side. A centred one is left alone: web editions have it. */
export const pageNumber = defineRule('format/page-number', ({ typesetting }, say) => {
  if (!typesetting) return;
  const place = typesetPlace(typesetting);
  for (const { text, align, pages } of typesetting.pageNumbers) {
    if (!/^\s*—\s*#\s*—\s*$/.test(text))
      say({ place, actual: `是“${text.replace('#', '1').trim()}”`, expected: ['“— 1 —”'] });
    const wrongSide = (pages === 'even' && align === 'right') || (pages === 'all' && align === 'left');
    if (wrongSide) say({ place, actual: pages === 'even' ? '双页居右' : '单页居左', expected: ['单页居右、双页居左'] });
  }
});
