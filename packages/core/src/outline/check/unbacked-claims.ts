import { type Message, say } from '../../message/index.ts';
import type { Outline, Template } from '../../model/pack/outline.ts';
import { contextNames } from '../context.ts';
import type { OutlineHelper } from '../helper.ts';
import { helpers } from '../helpers/index.ts';
import { parseTemplate, placeIn } from '../parse-template.ts';
import { isGeneral, tellsOfAct, tellsOfResult } from './claim-words.ts';
import { templatesOf } from './partial-graph.ts';

/** What prints something that somebody supplied: a figure, a text, next year's tasks, targets missed. */
const isBacking = (name: string): boolean => (helpers as Readonly<Record<string, OutlineHelper>>)[name]?.backs === true;

/** `{{!-- 一般表述：国务院文件的原话 --}}`: a keeper has looked at the rest of this line, and says why it may stand. */
const reviewed = /^\s*一般表述[：:]\s*\S/;

/** A stretch of a template's text: words with their place, something that backs them, or the end of a sentence. */
type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly line: number; readonly column: number }
  | { readonly kind: 'backing' | 'end' | 'reviewed' };

/**
 * Sentences of templates that speak for an organ without anything that it supplied: no figure, no text of a person, no
 * task, and not plainly general either; and clauses beside a figure that claim more than the figure says. `own` tells
 * whether a file is the pack's under check.
 */
export function unbackedClaims(outline: Outline, own: (file: string) => boolean): readonly Message[] {
  const templates = [outline.preamble, outline.closing, ...bodiesOf(outline), ...outline.partials.values()];
  return [...new Set(templates)].flatMap((template) => (template ? claimsOf(template, own) : []));
}

/** Titles are names of what follows, not sentences. */
function bodiesOf(outline: Outline): readonly Template[] {
  const titles = new Set<Template>([outline.title]);
  const visit = (sections: Outline['sections']): void => {
    for (const { title, children } of sections) {
      titles.add(title);
      visit(children);
    }
  };
  visit(outline.sections);
  return templatesOf(outline).filter((template) => !titles.has(template));
}

function claimsOf(template: Template, own: (file: string) => boolean): readonly Message[] {
  return (template.parts ?? [template]).flatMap((part) => {
    if (!own(part.file)) return [];
    return sentencesOf(piecesOf(parseTemplate(part, [])))
      .flatMap(unbackedIn)
      .map(({ text, line, column }) =>
        say('pack/unbacked-claim', { place: placeIn(part, { line, column }), actual: text }),
      );
  });
}

/** Where pieces stand: `claims` in words that tell of tasks what only their departments could. */
interface Within {
  readonly claims?: boolean;
}

/**
 * Whether the words of an `each` say of all tasks, whatever is reported of them, that they are done: what a list of tasks
 * says backs what is to be done, not that it was.
 */
function claimsOfTasks({ params: [list], hash, program }: hbs.AST.BlockStatement): boolean {
  if ((list as hbs.AST.StringLiteral | undefined)?.value !== 'tasks') return false;
  if (hash?.pairs.some(({ key }) => key === 'state')) return false;
  return piecesOf(program).some((piece) => piece.kind === 'words' && tellsOfResult(piece.text));
}

/** The first row of a table names its columns and claims nothing: blanks in its place. */
const withoutHeads = (text: string): string =>
  text.replace(/^\|.*\|[ \t]*(?=\n\|[\s:|-]*-[\s:|-]*$)/gm, (row) => ' '.repeat(row.length));

const wordOf = (statement: hbs.AST.Statement): string | undefined =>
  ((statement as hbs.AST.MustacheStatement).params[0] as hbs.AST.StringLiteral | undefined)?.value;

/** A program's pieces in reading order; a branch that is taken instead of another begins a sentence of its own. */
function piecesOf(program: hbs.AST.Program | undefined, within: Within = {}): readonly Piece[] {
  return (program?.body ?? []).flatMap((statement): readonly Piece[] => {
    if (statement.type === 'ContentStatement') {
      const { original, loc } = statement as hbs.AST.ContentStatement & { original: string };
      return [{ kind: 'words', text: withoutHeads(original), line: loc.start.line, column: loc.start.column }];
    }
    if (statement.type === 'CommentStatement')
      return reviewed.test((statement as hbs.AST.CommentStatement).value) ? [{ kind: 'reviewed' }] : [];
    if (statement.type === 'PartialStatement') return [{ kind: 'end' }];
    const { path, program: body, inverse, loc } = statement as hbs.AST.BlockStatement;
    const name = String((path as hbs.AST.PathExpression).original);
    if (statement.type === 'MustacheStatement') {
      const saysWhat = name === 'field' && wordOf(statement) !== 'progress' && within.claims === true;
      if (isBacking(name) && !saysWhat) return [{ kind: 'backing' }];
      const prints = saysWhat || (contextNames as readonly string[]).includes(name);
      return prints ? [{ kind: 'words', text: '□', line: loc.start.line, column: loc.start.column }] : [];
    }
    const helper = (helpers as Readonly<Record<string, OutlineHelper>>)[name];
    if (helper?.condition || name === 'join' || name === 'item') {
      const otherwise = piecesOf(inverse, within);
      const inside = name === 'each' ? { claims: claimsOfTasks(statement as hbs.AST.BlockStatement) } : within;
      return [...piecesOf(body, inside), ...(otherwise.length > 0 ? [{ kind: 'end' } as const, ...otherwise] : [])];
    }
    const inside = isBacking(name) ? [{ kind: 'backing' } as const] : piecesOf(body, within);
    return [{ kind: 'end' }, ...inside, { kind: 'end' }, ...piecesOf(inverse, within), { kind: 'end' }];
  });
}

interface Clause {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly backed: boolean;
}

/** Clauses by sentence; what a keeper has reviewed, up to the end of its line, is left out. */
function sentencesOf(pieces: readonly Piece[]): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [];
  let sentence: Clause[] = [];
  let clause = { text: '', line: 1, column: 0, backed: false };
  let isReviewed = false;
  const endClause = () => {
    if (clause.text !== '' || clause.backed) sentence.push(clause);
    clause = { text: '', line: 1, column: 0, backed: false };
  };
  const endSentence = () => {
    endClause();
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'backing') clause.backed = true;
    if (piece.kind === 'reviewed') isReviewed = true;
    if (piece.kind === 'end') endSentence();
    if (piece.kind !== 'words') continue;
    let { line, column } = piece;
    for (const character of piece.text) {
      if (character === '\n') isReviewed = false;
      if (/[。！？\n]/.test(character)) endSentence();
      else if (/[，；：]/.test(character)) endClause();
      else if (!isReviewed && (clause.text !== '' || /\S/.test(character))) {
        if (clause.text === '') clause = { ...clause, line, column };
        clause.text += character;
      }
      [line, column] = character === '\n' ? [line + 1, 0] : [line, column + character.length];
    }
  }
  endSentence();
  return sentences;
}

/**
 * Beside a figure: what follows it without one of its own is a claim; what leads up to it may say when, why or under
 * which rule. A sentence without any figure must be general.
 */
function unbackedIn(sentence: readonly Clause[]): readonly Clause[] {
  const firstBacked = sentence.findIndex(({ backed }) => backed);
  if (firstBacked >= 0) {
    return sentence.filter(
      ({ text, backed }, index) => !backed && isWords(text) && (index > firstBacked || tellsOfAct(text)),
    );
  }
  const [first] = sentence;
  const text = sentence.map((clause) => clause.text).join('，');
  return !first || !isWords(text) || isGeneral(text) ? [] : [{ ...first, text }];
}

const isWords = (text: string): boolean => /\p{L}/u.test(text);
