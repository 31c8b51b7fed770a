/** A word of a template with what is given to it; a block has a program. */
export type Call = hbs.AST.Node &
  Pick<hbs.AST.BlockStatement, 'path' | 'params' | 'hash' | 'loc'> &
  Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse'>>;
export type Complain = (
  id: 'argument' | 'misplaced' | 'inapplicable' | 'too-deep',
  node: hbs.AST.Node,
  finding: Finding,
) => void;
export interface Finding {
  readonly subject?: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
}

export const nameOf = ({ path }: Call): string => String((path as hbs.AST.PathExpression).original);
export const textOf = (node: hbs.AST.Expression): string => String((node as hbs.AST.StringLiteral).value);
export const wordsOf = ({ params }: Call): readonly string[] => params.map(textOf);
export const optionOf = ({ hash }: Call, key: string): string | undefined => {
  const given = hash?.pairs.find((pair) => pair.key === key)?.value;
  return given && textOf(given);
};
