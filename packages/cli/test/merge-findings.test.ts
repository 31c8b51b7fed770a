import { type Message, parseDossier } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { mergeFindings } from '../src/findings/merge-findings.ts';

/** What is found in an empty file of this name. */
const emptyFile = (file: string): Message => {
  const [message] = parseDossier(new Map([['report.yaml', '']])).messages;
  message!.file = file;
  return message!;
};
const merge = (found: Readonly<Record<string, readonly string[]>>) => {
  const { messages, owners } = mergeFindings(
    Object.entries(found).map(([target, files]) => ({ target, messages: files.map(emptyFile) })),
  );
  return messages.map((message) => [message.file, ...(owners.get(message) ?? [])]);
};

describe('mergeFindings', () => {
  it('has a finding in a file that several targets read once, with all of them', () => {
    expect(
      merge({ dong: ['dong/report.yaml', 'pack.yaml'], xi: ['pack.yaml'], nan: ['pack.yaml', 'nan/report.yaml'] }),
    ).toEqual([
      ['dong/report.yaml', 'dong'],
      ['pack.yaml', 'dong', 'xi', 'nan'],
      ['nan/report.yaml', 'nan'],
    ]);
  });

  it('keeps findings of one target that are alike', () => {
    expect(merge({ dong: ['pack.yaml', 'pack.yaml'] })).toEqual([
      ['pack.yaml', 'dong'],
      ['pack.yaml', 'dong'],
    ]);
  });

  it('keeps findings apart that name no file', () => {
    expect(merge({ dong: [''], xi: [''] })).toEqual([
      ['', 'dong'],
      ['', 'xi'],
    ]);
  });
});
