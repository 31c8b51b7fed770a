/** An example of a rule's page: the input, what the rule says of it, and the text after its fixes. */
export interface RuleExample {
  readonly name: string;
  /** `prose` or `text` (a document by its words); our own pages have `dossier` and `docx` too. */
  readonly kind: string;
  /** `year=2024`, `title=…`, of `text` `file=report.md`. */
  readonly settings: ReadonlyMap<string, string>;
  readonly input: string;
  readonly messages: string;
  readonly fixed: string | undefined;
}

/**
 * The examples of a page in Markdown: a block ` ```example ` with the input, a line `.`, the messages, and, where the rule
 * fixes something, another line `.` and the text after it.
 */
export function ruleExamples(id: string, page: string): readonly RuleExample[] {
  const lines = page.replace(/\r\n?/g, '\n');
  return [...lines.matchAll(/^```example ?(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', body = ''], index) => {
    const words = info.split(' ').filter((word) => word !== '');
    const kind = words.find((word) => !word.includes('=')) ?? 'prose';
    const settings = new Map(
      words.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]),
    );
    const [input = '', messages = '', fixed] = `\n${body}`.split(/^\.\n/m);
    const name = `${id} ${index + 1}`;
    return { name, kind, settings, input: input.replace(/^\n/, ''), messages: messages.trim(), fixed };
  });
}
