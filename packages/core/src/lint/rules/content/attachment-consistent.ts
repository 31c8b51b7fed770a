import { at, defineRule } from '../../framework/rule.ts';

/** The text sends the reader to an attachment that the report does not have. */
export const attachmentConsistent = defineRule('content/attachment-consistent', ({ lines, dossier }, say) => {
  if (!dossier) return;
  const { attachments, annexes } = dossier.report;
  const count = attachments.length + annexes.length;
  for (const line of lines)
    for (const match of line.free.matchAll(/(?<=见|详见|如|[（，。])附件(?<number>\d{1,2})(?!\d|所|的格式)/g))
      if (Number(match.groups?.number) > count)
        say({ ...at(line, match), expected: [count === 0 ? '没有附件' : `共${count}个附件`] });
});
