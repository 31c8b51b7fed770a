/** A piece of what a template prints: words, or a fact with what it is asked to show. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly metric: string;
      readonly options: readonly string[];
      readonly at: hbs.AST.Position;
    }
  | { readonly kind: 'end' };

/** One way through the branches of a template, with what it takes for known of the data. */
interface Path {
  readonly pieces: readonly Piece[];
  /** Whether each metric that a branch asked about has a value. */
  readonly known: ReadonlyMap<string, boolean>;
}

/** Blocks that print one of their branches, or the first again and again, in the line they stand in. */
const inLine: ReadonlySet<string> = new Set(['compare', 'level', 'edition', 'each', 'some', 'given']);

/** So many ways through one template are looked at; a template of that many branches in one line has no readers. */
const most = 256;

/**
 * The ways through a template, as far as data can tell them apart: a branch is taken or not, and the same question has the
 * same answer further on. Partials are templates of their own; what is printed before them ends there.
 */
export function pathsOf(program: hbs.AST.Program | undefined): readonly (readonly Piece[])[] {
  return walk(program, [{ pieces: [], known: new Map() }]).map(({ pieces }) => pieces);
}

function walk(program: hbs.AST.Program | undefined, start: readonly Path[]): readonly Path[] {
  let paths = start;
  for (const statement of program?.body ?? []) paths = step(statement, paths).slice(0, most);
  return paths;
}

const add = (paths: readonly Path[], piece: Piece): readonly Path[] =>
  paths.map((path) => ({ ...path, pieces: [...path.pieces, piece] }));

function step(statement: hbs.AST.Statement, paths: readonly Path[]): readonly Path[] {
  if (statement.type === 'ContentStatement')
    return add(paths, { kind: 'words', text: (statement as hbs.AST.ContentStatement).value });
  if (statement.type === 'CommentStatement') return paths;
  if (statement.type === 'PartialStatement') return add(paths, { kind: 'end' });
  const call = statement as hbs.AST.BlockStatement;
  const name = String((call.path as hbs.AST.PathExpression).original);
  const words = call.params.map((param) => String((param as hbs.AST.StringLiteral).value));
  if (statement.type === 'MustacheStatement') {
    if (name !== 'fact') return add(paths, { kind: 'words', text: '□' });
    const options = (call.hash?.pairs ?? []).map(
      ({ key, value }) => `${key}=${(value as hbs.AST.StringLiteral).value}`,
    );
    return add(paths, { kind: 'fact', metric: words[0] ?? '', options, at: call.loc.start });
  }
  if (name === 'when' || name === 'whenAny') return branch(call, words, name === 'whenAny', paths);
  if (name === 'join' || name === 'item') return walk(call.program, paths);
  if (inLine.has(name)) return [...walk(call.program, paths), ...walk(call.inverse, paths)];
  const inside = walk(call.program, add(paths, { kind: 'end' }));
  return add(inside, { kind: 'end' });
}

/** Both branches, each with what it takes for known; of whenAny only a single word says which metric has a value. */
function branch(
  { program, inverse }: hbs.AST.BlockStatement,
  words: readonly string[],
  any: boolean,
  paths: readonly Path[],
): readonly Path[] {
  return paths.flatMap((path) => {
    const answers = words.map((word) => path.known.get(word));
    const decisive = any ? answers.includes(true) : answers.includes(false);
    const settled = decisive ? any : answers.every((answer) => answer === !any) ? !any : undefined;
    const assume = (value: boolean, certain: boolean): Path =>
      certain ? { ...path, known: new Map([...path.known, ...words.map((word) => [word, value] as const)]) } : path;
    const taken = settled === false ? [] : walk(program, [assume(true, !any || words.length === 1)]);
    const passed = settled === true ? [] : walk(inverse, [assume(false, any || words.length === 1)]);
    return [...taken, ...passed];
  });
}
