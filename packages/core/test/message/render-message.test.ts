import { describe, expect, it } from 'vitest';
import { createDossier, defineRule, lint, type MessageId, renderMessage, type Wording } from '../../src/index.ts';
import { catalogue, errorCatalogue, type Finding, type MessageKind, makeError, say } from '../../src/message/index.ts';
import { build } from '../../src/tree/index.ts';
import { en } from '../../src/wording/en.ts';

const unknownEvidence = createDossier({
  organ: { name: '云山县人民政府', level: 'county' },
  year: 2025,
  pack: 'national',
  facts: [{ metric: 'review.accepted', value: 21, evidence: ['doc-1'] }],
}).messages[0]!;

describe('a wording', () => {
  it('says a message in its own words, from its parameters', () => {
    expect(renderMessage(unknownEvidence, en)).toBe('there is no evidence doc-1');
    const sent = JSON.parse(JSON.stringify({ ...unknownEvidence, reason: unknownEvidence.reason }));
    expect(renderMessage(sent, en)).toBe('there is no evidence doc-1');
  });

  it('gets the file of the place, where a sentence names it', () => {
    const own: Wording = { 'pack/removed-target': ({ place, actual }) => `${actual} ← ${place?.file}` };
    const message = say('pack/removed-target', { place: { file: 'city/pack.yaml' }, actual: 'a' });
    expect(renderMessage(message, own)).toBe('a ← city/pack.yaml');
  });

  it('leaves what it has no words for as it is', () => {
    const message = say('term/jiezhi', { actual: '截止' });
    expect(renderMessage(message, en)).toBe(message.reason);
    expect(renderMessage(message, {})).toBe(message.reason);
    expect(renderMessage({ ruleId: 'toString', reason: '甲', params: {} }, en)).toBe('甲');
  });

  it('leaves a rule from outside its own words', () => {
    const rule = defineRule({
      id: 'ours/no-slogan',
      severity: 'warning',
      message: ({ actual }) => `写了“${actual}”`,
      check: (_checked, tell) => tell({ place: undefined, actual: '抓手' }),
    });
    const report = build.report({ year: 2025, title: '报告' });
    const subject = { report, places: new Map(), sources: new Map(), year: 2025, formulations: [] };
    expect(renderMessage(lint(subject, [rule])[0]!, en)).toBe('写了“抓手”');
  });

  it('says an error, else what was found and what to do', () => {
    const error = makeError('usage/option', { subject: 'format', actual: '"pdf"', expected: ['docx', 'md'] });
    expect(renderMessage(error, en)).toBe('format is "pdf"; it must be one of docx, md');
    expect(renderMessage(error, {})).toBe('format 是 "pdf"。应为 docx、md 之一');
  });
});

describe('English', () => {
  const entries = Object.entries(en) as [MessageId, NonNullable<Wording[MessageId]>][];
  const finding: Finding = { subject: 'SUBJECT', actual: 'ACTUAL', expected: ['EXPECTED'], place: { file: 'a.yaml' } };

  it('has words for every error, and for the first groups of messages', () => {
    expect(Object.keys(errorCatalogue).filter((code) => !(code in en))).toEqual([]);
    const groups = /^(?:input|yaml|schema|dossier)\//;
    expect(Object.keys(catalogue).filter((id) => groups.test(id) && !(id in en))).toEqual([]);
    expect(Object.keys(en).filter((id) => !(id in catalogue) && !(id in errorCatalogue))).toEqual([]);
  });

  it.each(entries)('%s is English, and tells what the Chinese tells', (id, sentence) => {
    const said = sentence(finding);
    expect(said).not.toMatch(/[\p{Script=Han}，。；：“”、（）]|undefined/u);
    expect(sentence({})).not.toBe('');
    const kind: MessageKind | undefined = catalogue[id];
    const chinese = kind?.reason(finding);
    expect(said.includes('ACTUAL') || chinese?.includes('ACTUAL') !== true).toBe(true);
  });
});
