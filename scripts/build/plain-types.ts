import { dirname, relative } from 'node:path';
import ts from 'typescript';

/**
 * Writes what a declaration file infers from a schema (`z.infer<typeof metric>`) or a table (`keyof typeof catalogue`)
 * as the type that it is: whoever uses the library needs no zod, and reads fields instead of a formula. A field keeps
 * what its schema says of it.
 */
export function plainTypes(program: ts.Program): (source: ts.SourceFile, declarations: string) => string {
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  // The compiler has each type once: what is inferred inside another is known by its name.
  const names = new Map<ts.Type, ts.TypeAliasDeclaration>();
  for (const alias of sources.flatMap(inferredIn)) {
    const type = checker.getTypeAtLocation(alias.type);
    if (!(type.flags & primitive) && !names.has(type)) names.set(type, alias);
  }
  return (source, declarations) => {
    const used = new Set<ts.Declaration & { readonly name: ts.Identifier }>();
    let text = declarations;
    for (const alias of inferredIn(source)) {
      const typed = `type ${alias.name.text} = ${alias.type.getText()};`;
      if (!text.includes(typed)) throw new Error(`${source.fileName} has no declaration of ${alias.name.text}`);
      text = text.replace(typed, () => `type ${alias.name.text} = ${print(alias)};`);
    }
    for (const { name, ...elsewhere } of used) {
      const file = elsewhere.parent.getSourceFile().fileName;
      if (file === source.fileName || new RegExp(`^import .*\\b${name.text}\\b`, 'm').test(text)) continue;
      const path = relative(dirname(source.fileName), file).replaceAll('\\', '/');
      text = `import type { ${name.text} } from './${path}';\n${text}`;
    }
    return text;

    function print(alias: ts.TypeAliasDeclaration): string {
      const whole = checker.getTypeAtLocation(alias.type);
      return typeText(whole, '');

      function typeText(type: ts.Type, indent: string): string {
        const named = type === whole ? undefined : (names.get(type) ?? interfaceOf(type));
        if (named) {
          used.add(named);
          return named.name.text;
        }
        if (type.flags & primitive) return checker.typeToString(type);
        if (type.isUnion()) return unionText(type, indent);
        if (checker.isTupleType(type)) return `[${argumentsOf(type, indent).join(', ')}]`;
        if (checker.isArrayType(type)) {
          const [item = ''] = argumentsOf(type, indent);
          return / \| /.test(item) && !/^\{/.test(item) ? `(${item})[]` : `${item}[]`;
        }
        const [record] = checker.getIndexInfosOfType(type);
        if (record) return `Record<${typeText(record.keyType, indent)}, ${typeText(record.type, indent)}>`;
        const fields = type.getProperties().map((field) => fieldText(field, `${indent}  `));
        return `{\n${fields.join('')}${indent}}`;
      }

      function unionText(type: ts.UnionType, indent: string): string {
        const present = checker.getNonNullableType(type);
        if (present !== type) {
          const absent = type.types.filter(({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null));
          return [typeText(present, indent), ...absent.map((each) => checker.typeToString(each))].join(' | ');
        }
        if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
        const members = type.types.map((each) => typeText(each, indent));
        return members.join(members.length > 12 ? `\n${indent}  | ` : ' | ');
      }

      function fieldText(field: ts.Symbol, indent: string): string {
        const said = descriptionOf(field);
        const name = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(field.name) ? field.name : `'${field.name}'`;
        const optional = field.flags & ts.SymbolFlags.Optional ? '?' : '';
        const comment = said === undefined ? '' : `${indent}/** ${said} */\n`;
        return `${comment}${indent}${name}${optional}: ${typeText(checker.getTypeOfSymbol(field), indent)};\n`;
      }

      function argumentsOf(type: ts.Type, indent: string): readonly string[] {
        return checker.getTypeArguments(type as ts.TypeReference).map((each) => typeText(each, indent));
      }
    }
  };
}

const primitive =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLiteral |
  ts.TypeFlags.Unknown |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null;

const inferredIn = (source: ts.SourceFile): readonly ts.TypeAliasDeclaration[] =>
  source.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ type }) => /^(?:z\.(?:infer|input)<|keyof typeof )/.test(type.getText(source)));

/** An interface of ours. Lists are interfaces too, of the language. */
const interfaceOf = (type: ts.Type): ts.InterfaceDeclaration | undefined =>
  type.symbol?.declarations?.filter(ts.isInterfaceDeclaration).find((each) => !each.getSourceFile().isDeclarationFile);

/** What `.meta({ description })` says of the field, where the schema ends in it. */
function descriptionOf(field: ts.Symbol): string | undefined {
  const [declaration] = field.declarations ?? [];
  if (!declaration || !ts.isPropertyAssignment(declaration)) return undefined;
  const { initializer } = declaration;
  if (!ts.isCallExpression(initializer) || !/\.meta$/.test(initializer.expression.getText())) return undefined;
  const [about] = initializer.arguments;
  if (!about || !ts.isObjectLiteralExpression(about)) return undefined;
  const said = about.properties.find((each) => each.name?.getText() === 'description');
  const text = said && ts.isPropertyAssignment(said) ? said.initializer : undefined;
  return text && ts.isStringLiteral(text) ? text.text : undefined;
}
