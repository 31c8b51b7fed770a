import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run new:rule -- term/example`: a rule and its page to fill in, and what else a rule has. */
const [id = '', folder = 'packages/core/src/lint/rules'] = process.argv.slice(2);
const groups = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const [group = '', name = ''] = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id)?.slice(1) ?? [];
const path = `${folder}/${group}/${name}`;
const trouble = !groups.includes(group)
  ? `an id is <group>/<name>, in kebab-case, with one of these groups: ${groups.join(', ')}`
  : existsSync(`${path}.ts`) || existsSync(`${path}.md`)
    ? `there is a rule ${id} already`
    : undefined;

if (trouble === undefined) {
  const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const template = (file) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  writeFileSync(`${path}.ts`, template('rule.ts.txt').replaceAll('RULE', camel).replaceAll("'ID'", `'${id}'`));
  writeFileSync(`${path}.md`, template('page.md.txt').replaceAll('# ID', `# ${id}`));
  console.log(`${path}.ts, ${path}.md

Now:
1. its row in packages/core/src/message/catalogue/${group}.ts: severity, layer, wording
2. its line in ${folder}/${group}/index.ts: import { ${camel} } from './${name}.ts';
3. npx vitest run packages/core/test/lint -t ${id}
4. npx vitest run test/docs.test.ts -u: docs/rules.md, docs/messages.md`);
} else {
  console.error(trouble);
  process.exitCode = 2;
}
