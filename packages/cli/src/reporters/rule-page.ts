const example = /^```example ?.*\n([\s\S]*?)^```\n?/gm;

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

/** A rule's page for a terminal: wrong examples with what is said of them and what they become, then right ones. */
export function rulePagePretty(page: string): string {
  const intro = page.slice(0, page.indexOf('```example')).trimEnd();
  const wrong: string[] = [];
  const right: string[] = [];
  for (const [, body = ''] of page.matchAll(example)) {
    const [input = '', said = '', fixed] = `\n${body}`.split(/^\.\n/m);
    const text = indented(input.replace(/^\n/, ''));
    if (said.trim() === '') right.push(text);
    else
      wrong.push(`${text}\n    → ${reasonsOf(said)}${fixed === undefined ? '' : `\n    改为：\n${indented(fixed)}`}`);
  }
  return `${intro}\n\n不对的：\n\n${wrong.join('\n\n')}\n\n对的：\n\n${right.join('\n\n')}\n`;
}

/** Without the places, which count in an example's own text. */
const reasonsOf = (said: string): string =>
  said
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\S+?: /, ''))
    .join('；');
