/** What a partial is called by, and with what: `{{> rate metric="review.accepted"}}`. One with parameters is one of its own. */
export function partialName({ name, hash }: hbs.AST.PartialStatement): string {
  const base = baseName({ name });
  if (!hash || hash.pairs.length === 0) return base;
  const given = hash.pairs.map(({ key, value }) => `${key}=${JSON.stringify((value as hbs.AST.StringLiteral).value)}`);
  return `${base} ${given.sort().join(' ')}`;
}

/** The name of the file that is printed. */
export const baseName = ({ name }: Pick<hbs.AST.PartialStatement, 'name'>): string =>
  String((name as hbs.AST.PathExpression).original);
