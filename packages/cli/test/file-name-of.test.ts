import { describe, expect, it, test } from 'vitest';
import { fileNameOf } from '../src/outputs/file-name-of.ts';
import { outputName, previewName, refuseCollisions } from '../src/outputs/output.ts';

describe('the name of a file', () => {
  test.each([
    ['甲县关于2025年度法治政府建设情况的报告', '甲县关于2025年度法治政府建设情况的报告'],
    ['甲/乙\\丙:丁*戊?己"庚<辛>壬|癸', '甲乙丙丁戊己庚辛壬癸'],
    ['甲⁄乙∕丙／丁＼戊⧸己', '甲乙丙丁戊己'],
    ['甲县 　报告\n第二行\t\u0000\u007f', '甲县报告第二行'],
    ['\u202e甲\u200f县\u2066报\u200b告\ufeff', '甲县报告'],
    ['报告...', '报告'],
    ['..报告', '报告'],
    ['~$报告', '$报告'],
    ['-报告', '报告'],
    ['CON', 'CON_'],
    ['nul', 'nul_'],
    ['COM1.txt', 'COM1_.txt'],
    ['COM¹', 'COM¹_'],
    ['lpt9.年度.报告', 'lpt9_.年度.报告'],
    ['Console', 'Console'],
    ['COM12', 'COM12'],
    ['甲CON', '甲CON'],
    ['报告👨‍👩‍👧：①', '报告👨‍👩‍👧：①'],
    ['cafe\u0301', 'caf\u00e9'],
    ['\ud800报告', '报告'],
    ['///', '未命名'],
    ['...', '未命名'],
    ['', '未命名'],
  ])('%j is %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('has 255 bytes at most with every mark behind it, and is cut between characters', () => {
    for (const title of ['法'.repeat(400), '👨‍👩‍👧'.repeat(60), `a${'法'.repeat(100)}`, `${'a'.repeat(219)}...法`]) {
      const name = previewName(outputName(title, 'submission', 'docx'));
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(title.startsWith(fileNameOf(title))).toBe(true);
    }
    expect(fileNameOf('法'.repeat(74))).toBe('法'.repeat(73));
    expect(fileNameOf('👨‍👩‍👧'.repeat(60))).toBe('👨‍👩‍👧'.repeat(12));
    expect(fileNameOf(`${'a'.repeat(219)}...法`)).toBe('a'.repeat(219));
  });
});

it('lets two drafts write no files that differ by capitals alone', () => {
  const output = (name: string) => ({ folder: '/out', name, edition: 'public', format: 'docx' });
  expect(() => refuseCollisions([output('A.docx'), output('B.docx')])).not.toThrow();
  expect(() => refuseCollisions([output('A.docx'), output('a.docx')])).toThrow(/都要写到/);
});
