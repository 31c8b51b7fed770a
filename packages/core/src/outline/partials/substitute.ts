/** What a partial is given: texts by name. */
export type Given = ReadonlyMap<string, string>;

/**
 * The tree of a partial with what it is given in the place of the names it is given by: an argument becomes the text in
 * quotes, and a name that stands alone its words. Handlebars would look names up when it renders; here nothing is left to be
 * looked up, so the checks see the ids of metrics as if they had been typed.
 */
export function substitute(program: hbs.AST.Program, given: Given): hbs.AST.Program {
  return { ...program, body: program.body.map((statement) => inStatement(statement, given)) };
}

type Call = Pick<hbs.AST.BlockStatement, 'path' | 'params' | 'hash' | 'program' | 'inverse'>;

function inStatement(statement: hbs.AST.Statement, given: Given): hbs.AST.Statement {
  const { type } = statement;
  const { path, params = [], hash, program, inverse } = statement as Partial<Call>;
  if (type === 'ContentStatement' || type === 'CommentStatement') return statement;
  const text = path && params.length === 0 && !hash ? given.get(nameOf(path)) : undefined;
  if (type === 'MustacheStatement' && text !== undefined)
    return { type: 'ContentStatement', value: text, original: text, loc: statement.loc } as hbs.AST.Statement;
  const changed = {
    ...statement,
    ...(params.length > 0 && { params: params.map((param) => inArgument(param, given)) }),
    ...(hash && {
      hash: { ...hash, pairs: hash.pairs.map((pair) => ({ ...pair, value: inArgument(pair.value, given) })) },
    }),
    ...(program && { program: substitute(program, given) }),
    ...(inverse && { inverse: substitute(inverse, given) }),
  };
  return changed as hbs.AST.Statement;
}

function inArgument(argument: hbs.AST.Expression, given: Given): hbs.AST.Expression {
  const text = argument.type === 'PathExpression' ? given.get(nameOf(argument)) : undefined;
  if (text === undefined) return argument;
  return { type: 'StringLiteral', value: text, original: text, loc: argument.loc } as hbs.AST.StringLiteral;
}

/** The names in a tree that only a parameter could be. */
export function namesIn(program: hbs.AST.Program | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (statements: readonly hbs.AST.Statement[]): void => {
    for (const statement of statements) {
      const { path, params = [], hash, program: inner, inverse } = statement as Partial<Call>;
      if (statement.type === 'MustacheStatement' && path && params.length === 0 && !hash) names.add(nameOf(path));
      for (const each of [...params, ...(hash?.pairs ?? []).map(({ value }) => value)])
        if (each.type === 'PathExpression') names.add(nameOf(each));
      visit([...(inner?.body ?? []), ...(inverse?.body ?? [])]);
    }
  };
  visit(program?.body ?? []);
  return names;
}

const nameOf = (expression: hbs.AST.Expression): string => String((expression as hbs.AST.PathExpression).original);
