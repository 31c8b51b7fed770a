import { describe, expect, it } from 'vitest';
import { resolvePack } from '../../src/index.ts';

const pack = (version: string) =>
  new Map([
    ['pack.yaml', `id: small\nname: 小样\nversion: "${version}"\nsections: [{ id: work, title: 工作 }]\n`],
    ['sections/work.hbs', '{{prose}}'],
  ]);
const ids = (version: string) =>
  resolvePack('small', new Map([['small', pack(version)]])).messages.map(({ ruleId }) => ruleId);

describe('the version of a pack', () => {
  it.each(['0.0.1', '1.0.0', '10.20.30'])('may be %s', (version) => {
    expect(ids(version)).toEqual([]);
  });

  it.each(['1.0', '1.0.00', '01.0.0', '1.0.0-beta', 'v1.0.0', '1.0.99999999999999999999', ''])(
    'is refused as %j',
    (version) => {
      expect(ids(version)).toEqual(['schema/wrong-value']);
    },
  );
});
