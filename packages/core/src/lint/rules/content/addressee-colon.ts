import { replaceRule } from '../../framework/replace-rule.ts';

/** The line of the addressee ends with another mark than a full-width colon. */
export const addresseeColon = replaceRule('content/addressee-colon', {
  pattern: /(?<=^[\u4e00-\u9fff、，（）()]{2,60}(?:政府|委员会|常委会|党委|办公室|[市县区省州旗委局]))[:;；，,。]$/g,
  to: '：',
  where: ({ kind, sections, attachment }) => kind === 'paragraph' && sections.length === 0 && !attachment,
});
