import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, lint, type Message, ruleIds, rules } from '@fazhi/core';
import Ajv04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/reporters/check-report.ts';
import { excerptsFrom } from '../../src/reporters/excerpt.ts';
import { checkReporters } from '../../src/reporters/index.ts';

const file = '卷宗 一/prose/a.md';
const source = '行政复议工作稳步推进，截止2025年底，案件全部办结。\n';
const [found] = lint(
  {
    report: build.report(
      {},
      {
        ...build.p({ ...build.text(source.trim()), place: { file, line: 1, column: 1 } }),
        place: { file, line: 1, column: 1 },
      },
    ),
    places: new Map(),
    sources: new Map([[file, source]]),
    year: 2025,
    formulations: [],
  },
  rules.filter(({ id }) => id === 'term/jiezhi'),
) as [Message];

const reportOf = (given: Partial<CheckReport>): CheckReport => ({
  messages: [found],
  targets: [file],
  troubles: 0,
  owners: new Map(),
  suppressed: [],
  openSlots: [],
  ledgers: undefined,
  sources: new Map([[file, source]]),
  fixed: 0,
  version: '1.2.3',
  colour: false,
  quiet: false,
  ...given,
});

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validate = new Ajv04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

describe('sarif', () => {
  const sarif = (given: Partial<CheckReport>) => JSON.parse(checkReporters.sarif(reportOf(given)));

  it.each([
    ['a finding', {}],
    ['nothing', { messages: [] }],
    ['a finding that a comment silences', { messages: [], suppressed: [{ message: found, reason: '引自上级文件' }] }],
    [
      'one without a place',
      {
        messages: lint(
          {
            report: build.report({ title: '' }, build.p('截止2025年底办结。')),
            places: new Map(),
            sources: new Map(),
            year: 2025,
            formulations: [],
          },
          rules.filter(({ id }) => id === 'term/jiezhi'),
        ),
      },
    ],
  ])('%s is valid by the schema of 2.1.0', (_name, given) => {
    validate(sarif(given));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('the schema refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{ message: {} }] }] })).toBe(false);
  });

  it('has every rule in the driver, and the finding at its characters', () => {
    const [run] = sarif({}).runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([...ruleIds].sort());
    const [{ locations, ruleIndex, suppressions }] = run.results;
    expect(run.tool.driver.rules[ruleIndex].id).toBe('term/jiezhi');
    expect(locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: encodeURI(file) },
      region: { startLine: 1, startColumn: 12, endLine: 1, endColumn: 14 },
    });
    expect(suppressions).toEqual([]);
  });

  it('keeps the reason of a silenced finding', () => {
    const [result] = sarif({ messages: [], suppressed: [{ message: found, reason: '引自上级文件' }] }).runs[0].results;
    expect(result.suppressions).toEqual([{ kind: 'inSource', justification: '引自上级文件' }]);
  });
});

describe('the others', () => {
  it('github escapes what its commands reserve', () => {
    expect(checkReporters.github(reportOf({}))).toBe(
      `::warning file=${file},line=1,col=12,endLine=1,endColumn=14,title=term/jiezhi::“截止”后面是时点，应为“截至”\n`,
    );
  });

  it('junit counts and escapes', () => {
    const report = checkReporters.junit(reportOf({}));
    expect(report).toContain(`<testsuite name="${file}" tests="1" failures="1">`);
    expect(report).toContain('<failure type="warning"');
    expect(checkReporters.junit(reportOf({ messages: [] }))).toContain('<testcase name="没有发现问题"');
  });

  it('pretty puts the caret below full-width characters', () => {
    const [line, caret] = excerptsFrom(new Map([[file, source]]))(found);
    expect(line).toBe(source.trim());
    expect(caret).toBe(`${' '.repeat(22)}^^^^`);
  });
});
