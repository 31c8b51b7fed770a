import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-new-rule-'));
for (const group of ['term', 'number']) mkdirSync(join(folder, 'rules', group), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newRule = (id: string) =>
  spawnSync(process.execPath, ['scripts/new-rule/index.mjs', id, join(folder, 'rules')], {
    cwd: root,
    encoding: 'utf8',
  });

describe('npm run new:rule', () => {
  it('is that script', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['new:rule']).toBe('node scripts/new-rule/index.mjs');
  });

  it('writes a rule and its page, and says what is left to do', async () => {
    const { status, stdout } = newRule('term/wrong-word');
    expect(status).toBe(0);
    expect(stdout).toContain('message/catalogue/term.ts');
    expect(stdout).toContain("import { wrongWord } from './wrong-word.ts';");

    const page = readFileSync(join(folder, 'rules/term/wrong-word.md'), 'utf8');
    expect(page).toMatch(/^# term\/wrong-word\n/);
    for (const line of [/^- 依据：.+（(?:规定|一般|实务)）$/m, /^- 修正：(?:自动|建议|无)$/m, /^- 不算错：.+/m])
      expect(page).toMatch(line);
    const examples = [...page.matchAll(/^```example\n[\s\S]*?^\.\n([\s\S]*?)^```$/gm)].map(([, said]) => said);
    expect(examples.filter((said) => said !== '')).toHaveLength(3);
    expect(examples.filter((said) => said === '')).toHaveLength(5);

    const rule = readFileSync(join(folder, 'rules/term/wrong-word.ts'), 'utf8');
    const framework = pathToFileURL(join(root, 'packages/core/src/lint')).href;
    const copy = join(folder, 'copy.ts');
    writeFileSync(copy, rule.replace('../../', `${framework}/`));
    const { wrongWord } = (await import(/* @vite-ignore */ pathToFileURL(copy).href)) as {
      wrongWord: { id: string; check: unknown };
    };
    expect(wrongWord.id).toBe('term/wrong-word');
  });

  it.each([
    ['term/wrong-word', 'there is a rule term/wrong-word already'],
    ['nowhere/word', 'one of these groups: number, term'],
    ['term/Wrong', 'in kebab-case'],
    ['term', 'an id is <group>/<name>'],
    ['../x/term', 'an id is <group>/<name>'],
  ])('refuses %s', (id, reason) => {
    const { status, stderr } = newRule(id);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});
