import { describe, expect, it } from 'vitest';
import { writeFormGuide } from '../../src/index.ts';

const textOf = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes)
    .replace(/<style>[^<]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, '');

describe('the page that goes out with the forms', () => {
  const known = { organ: '云山县', year: 2025, deadline: '2026-01-20', contact: '小李 <8765>' };

  it('says until when and whom to ask', () => {
    const page = textOf(writeFormGuide(known));
    expect(page).toContain('报送期限：2026年1月20日前　联系人：小李 &lt;8765&gt;');
    expect(page).toContain('请在2026年1月20日前报送');
    expect(page).toContain('请联系小李 &lt;8765&gt;');
  });

  it('invents no day and no person where report.yaml names none', () => {
    const page = textOf(writeFormGuide({ organ: '云山县', year: 2025 }));
    expect(page).toContain('报送期限：以通知为准　联系人：以通知为准');
    expect(page).not.toContain('undefined');
  });

  it('has the words that stand in the form, and none of ours', () => {
    const page = textOf(writeFormGuide(known));
    for (const word of ['本年数', '分子', '分母', '公开与否', '说明', '数据', '任务', '文字'])
      expect(page).toContain(`“${word}”`);
    expect(page.replaceAll(/Excel|WPS|PDF|lt|gt/g, '')).not.toMatch(/[A-Za-z]/);
  });
});
