import { at, defineRule } from '../../framework/rule.ts';

const tag =
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{1,40}\}|<%[^%<>]{0,80}%>|\{%[^%{}]{0,80}%\}|«[^«»]{1,40}»|\{(?:MERGEFIELD|PAGE|DATE)[^{}]{0,60}\}/g;

/** A tag of a template that nothing has replaced. In a dossier `{{…}}` is an error of its prose already. */
export const templateTag = defineRule('placeholder/template-tag', ({ lines, dossier }, say) => {
  for (const line of lines)
    for (const match of line.text.matchAll(tag)) if (!dossier || !match[0].startsWith('{{')) say(at(line, match));
});
