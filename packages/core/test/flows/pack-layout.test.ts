import { describe, expect, it } from 'vitest';
import { compilePack, draft, layoutDeviations, parseDossier, publish, resolvePack } from '../../src/index.ts';
import { parsePackage } from '../../src/ooxml/index.ts';

const sections = 'sections: [{ id: a, title: 题 }]';
const packOf = (id: string, rest: string) =>
  [id, new Map([['pack.yaml', `id: ${id}\nname: 包\nversion: 1.0.0\n${rest}\n`]])] as const;
function drafted(layout: string, ...layers: readonly (readonly [string, ReadonlyMap<string, string>])[]) {
  const [reference] = layers.at(-1)!;
  const outline = resolvePack(reference, new Map(layers)).value!;
  const organ = 'organ: { name: 清河镇人民政府, level: township }';
  const report = `${organ}\nyear: 2025\npack: ${reference}\n${layout}\nprose: { a: 文字。 }\n`;
  return draft(parseDossier(new Map([['report.yaml', report]])).value!, compilePack(outline).value!).value;
}
/** The page margins of the written file, in twips. */
async function marginsOf(made: ReturnType<typeof drafted>): Promise<string> {
  const { value } = await publish(made, { edition: 'submission', format: 'docx' });
  const document = new TextDecoder().decode(parsePackage(value!).get('word/document.xml'));
  return /<w:pgMar [^>]*>/.exec(document)![0];
}

const plain = packOf('plain', sections);
const inky = packOf(
  'inky',
  `${sections}\nlayout: { profile: ink-true, fonts: { body: 仿宋, title: 小标宋 }, linePitch: 29 }`,
);

describe('the layout of a draft', () => {
  it('is the default where neither the pack nor the dossier says anything', () => {
    expect(drafted('', plain).layout).toEqual({ profile: 'page-37', fonts: {} });
  });

  it('is the pack’s, and reaches the written file', async () => {
    const made = drafted('', inky);
    expect(made.layout).toEqual({ profile: 'ink-true', fonts: { body: '仿宋', title: '小标宋' }, linePitch: 29 });
    expect(await marginsOf(made)).not.toBe(await marginsOf(drafted('', plain)));
    expect(await marginsOf(made)).toBe(await marginsOf(drafted('layout: { profile: ink-true, linePitch: 29 }', plain)));
  });

  it('is the dossier’s, key by key and font by font, where it says anything', async () => {
    const made = drafted('layout: { profile: page-37, fonts: { body: 宋体 } }', inky);
    expect(made.layout).toEqual({ profile: 'page-37', fonts: { body: '宋体', title: '小标宋' }, linePitch: 29 });
    expect(await marginsOf(made)).toBe(await marginsOf(drafted('layout: { linePitch: 29 }', plain)));
    expect(layoutDeviations(made.layout).length).toBeGreaterThan(0);
  });

  it('keeps what a base’s layout says where a layer sets one key of it', () => {
    const set = 'extends: inky\npatches: [{ op: set, target: report, values: { pageNumber: center } }]';
    expect(drafted('', inky, packOf('city', set)).layout).toMatchObject({ profile: 'ink-true', pageNumber: 'center' });
  });
});
