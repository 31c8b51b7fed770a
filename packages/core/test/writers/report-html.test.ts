import { expect, it } from 'vitest';
import { build } from '../../src/tree/index.ts';
import { writeReportHtml } from '../../src/writers/html/index.ts';

it('prints 文件 once, colons and brackets once, however the head has them', () => {
  const page = writeReportHtml(
    build.report({
      title: '报告',
      issuerMarks: ['甲县人民政府文件', '乙县人民政府文件'],
      addressees: ['丙市人民政府：'],
      note: '（此件公开发布）',
    }),
  );
  const words = page.slice(page.indexOf('<article>')).replaceAll(/<[^>]*>|\s/g, '');
  expect(words).toBe('甲县人民政府乙县人民政府文件报告丙市人民政府：（此件公开发布）');
});
