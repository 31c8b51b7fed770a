import { describe, expect, it } from 'vitest';
import { resolvePack } from '../../src/index.ts';

const base = (unit: string, name = '复议受理') =>
  new Map([
    ['pack.yaml', 'id: base\nname: 省\nversion: 1.0.0\nsections: [{ id: a, title: 甲 }]\n'],
    [
      'metrics.yaml',
      `metrics:\n  - { id: review.accepted, name: ${name}, unit: ${unit}, kind: count, source: 司法局 }\n`,
    ],
    ['sections/a.hbs', '受理{{fact "review.accepted"}}。'],
  ]);
const city = new Map([
  [
    'pack.yaml',
    'id: city\nname: 市\nversion: 1.0.0\nextends: base\npatches:\n  - { op: set, target: review.accepted, values: { source: 市司法局 } }\n',
  ],
]);
const patchOn = (files: Map<string, string>) =>
  resolvePack(
    'city',
    new Map([
      ['city', city],
      ['base', files],
    ]),
  ).value!.patches[0]!;

describe('a patch that sets a metric', () => {
  it('is held against the values it sets, and against what the metric is', () => {
    const { fingerprint, base: text } = patchOn(base('件'));
    expect(text).toBe('source: "司法局"\n\n指标 review.accepted：复议受理；count；件');
    expect(patchOn(base('起')).fingerprint).not.toBe(fingerprint);
    expect(patchOn(base('件', '受理的复议')).fingerprint).not.toBe(fingerprint);
    const moved = new Map([
      ...base('件'),
      ['metrics.yaml', base('件').get('metrics.yaml')!.replace('司法局', '市场监管局')],
    ]);
    expect(patchOn(moved).fingerprint).not.toBe(fingerprint);
  });
});
