import { describe, expect, it } from 'vitest';
import { changesBetween, parseChanges } from '../../src/pack/index.ts';

const text = `# 改动

前言不算。

## 1.2.0（2026-02-01）

- 丙

## 1.10.0

- 丁

### v1.1.0

乙

## 1.0.0
## 1.2
##1.3.0
## １．４．０
## 01.5.0
`;
const changes = parseChanges(text);
const between = (after: string | undefined, upTo: string) =>
  changesBetween(changes, after, upTo).map(({ version }) => version);

describe('CHANGES.md', () => {
  it('says under a heading with a version what is new in it', () => {
    expect(changes.versions).toEqual([
      { version: '1.2.0', text: '- 丙' },
      { version: '1.10.0', text: '- 丁' },
      { version: '1.1.0', text: '乙' },
      { version: '1.0.0', text: '' },
    ]);
  });

  it('has headings that look like a version and are none', () => {
    expect(changes.mistyped).toEqual([
      { line: 18, heading: '## 1.2' },
      { line: 19, heading: '##1.3.0' },
      { line: 20, heading: '## １．４．０' },
      { line: 21, heading: '## 01.5.0' },
    ]);
  });

  it('is told by version, the newest first, without the one that is there', () => {
    expect(between('1.1.0', '1.10.0')).toEqual(['1.10.0', '1.2.0']);
    expect(between('1.0.0', '1.2.0')).toEqual(['1.2.0', '1.1.0']);
    expect(between(undefined, '1.1.0')).toEqual(['1.1.0', '1.0.0']);
    expect(between('2.0.0', '1.10.0')).toEqual([]);
  });
});
