import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** 附件说明 with 《》, with a mark at its end, or numbered otherwise than 1. */
export const attachmentNote = defineRule('format/attachment-note', ({ typesetting }, say) => {
  for (const paragraph of typesetting?.paragraphs ?? []) {
    const [, name] = /^\s*附件[：:]\s*(.+)$/.exec(paragraph.text.replace(/\n/g, '')) ?? [];
    if (!typesetting || name === undefined) continue;
    const wrong = [
      /^\d{1,2}[、．]/.test(name) && '序号后不是“.”',
      /^(?:\d{1,2}[.．、]\s*)?《[^》]*》[。；，]?$/.test(name.trim()) && '名称加了书名号',
      /[。；，]$/.test(name.trim()) && '末尾有标点',
    ];
    const faults = wrong.filter((each) => each !== false);
    if (faults.length > 0) say({ place: typesetPlace(typesetting, paragraph), actual: faults.join('，') });
  }
});
