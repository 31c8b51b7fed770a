import { fileURLToPath } from 'node:url';
import { severityOf } from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { describe, expect, it } from 'vitest';
import { shippedPacks } from '../packages/cli/src/inputs/shipped-packs.ts';
import { run } from '../packages/cli/src/run.ts';
import { memoryHost } from '../packages/cli/test/memory-host.ts';

const workspace = fileURLToPath(new URL('../examples/city-workspace', import.meta.url)).replaceAll('\\', '/');

interface Row {
  readonly dossier: string;
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly suspects: number;
  readonly errors: number;
}

async function printed(...words: readonly string[]): Promise<{ readonly exitCode: number; readonly text: string }> {
  const { host, said } = memoryHost(new Map(), { files: diskFiles });
  return { exitCode: await run(['pack', ...words], host), text: said.stdout };
}

describe('city-workspace', () => {
  it('has one district with a suspect patch, one behind a version, one clean', async () => {
    const { text } = await printed('status', workspace, '--format', 'json');
    const { dossiers } = JSON.parse(text) as { dossiers: readonly Row[] };
    const stands = dossiers.map(({ dossier, packs, suspects, errors }) => ({
      district: dossier.split('/').at(-1),
      city: packs.find(({ id }) => id === 'city')?.version,
      suspects,
      errors,
    }));
    expect(stands).toEqual([
      { district: 'qinghe', city: '1.1.0', suspects: 1, errors: 0 },
      { district: 'shiqiao', city: '1.1.0', suspects: 0, errors: 0 },
      { district: 'wangchuan', city: '1.0.0', suspects: 0, errors: 0 },
    ]);
  });

  it('says which district is behind, and where to change that', async () => {
    const { exitCode, text } = await printed('outdated', `${workspace}/districts`, '--format', 'json');
    expect(JSON.parse(text)).toMatchObject({
      outdated: [{ target: `${workspace}/districts/wangchuan`, id: 'city', version: '1.0.0', newest: '1.1.0' }],
    });
    expect(exitCode).toBe(1);
  });

  it.each([
    ['qinghe', ['pack/suspect']],
    ['shiqiao', []],
    ['wangchuan', []],
  ])('drafts %s', async (district, found) => {
    const { value: draft, messages } = await openDraft(`${workspace}/districts/${district}`, shippedPacks, diskFiles);
    expect(messages.filter((each) => severityOf(each) !== 'info').map(({ ruleId }) => ruleId)).toEqual(found);
    expect(draft!.openSlots).toEqual([]);
  });

  it.each(['city', 'city@1.0.0'])('has a sound pack %s', async (name) => {
    const { exitCode, text } = await printed('check', `${workspace}/packs/${name}`);
    expect(text).toBe('没有发现问题\n');
    expect(exitCode).toBe(0);
  });

  it('has versions that say what changed between them', async () => {
    const { exitCode, text } = await printed('diff', `${workspace}/packs/city@1.0.0`, `${workspace}/packs/city`);
    expect(text).toContain('achievements.enforcement');
    expect(text).toContain('achievements.model');
    expect(exitCode).toBe(0);
  });
});
