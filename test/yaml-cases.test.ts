import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../packages/core/src/dossier/index.ts';

const folder = fileURLToPath(new URL('../../shared/cases/dossiers', import.meta.url));
const cases = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('yaml-')) : [];

/** Inputs that went wrong once, where they lie beside the project; elsewhere one skipped test says that they don't. */
describe('YAML as it is typed', () => {
  it.skipIf(cases.length === 0)('has cases beside the project', () => {
    expect(cases).toContain('yaml-fwmarks');
  });

  it.each(cases)('%s is refused, each mark once, and nothing else is said of it', (name) => {
    const text = readFileSync(`${folder}/${name}/report.yaml`, 'utf8');
    const { value, messages } = parseDossier(new Map([['report.yaml', text]]));
    expect(value).toBeUndefined();
    expect(messages.length).toBeGreaterThan(0);
    for (const { ruleId } of messages) expect(['yaml/look-alike', 'yaml/folded']).toContain(ruleId);
    const lines = messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
