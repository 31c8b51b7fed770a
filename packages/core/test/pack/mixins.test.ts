import { describe, expect, it } from 'vitest';
import { memoryFiles, openPack, outdatedLayers, pinLayers } from '../../src/folder/index.ts';
import { checkPack, compilePack, createDossier, draft } from '../../src/index.ts';

type Files = Readonly<Record<string, string>>;
const shelf = { names: [], folderOf: (name: string) => name };
const manifest = (id: string, more = '', version = '1.0.0') => `id: ${id}\nname: 包\nversion: ${version}\n${more}`;
const metrics = (id: string, unit = '件') => `metrics: [{ id: ${id}, name: 数, unit: ${unit}, kind: count }]\n`;
const base: Files = {
  'packs/base/pack.yaml': manifest('base', 'sections: [{ id: a, title: 甲 }]\n'),
  'packs/base/sections/a.hbs': '甲。{{> words}}',
  'packs/base/partials/words.hbs': '原话。',
};
const style: Files = {
  'packs/style/pack.yaml': manifest(
    'style',
    'mixin: true\nlayout: { linePitch: 29, fonts: { body: 甲体 } }\nrules: { term: warning }\n',
  ),
  'packs/style/metrics.yaml': metrics('m'),
  'packs/style/partials/words.hbs': '市里的话。',
};
const county = (id: string, mixins: string, more = ''): Files => ({
  [`packs/${id}/pack.yaml`]: manifest(id, `extends: base@^1\nmixins: [${mixins}]\n${more}`),
});
async function open(target: string, ...all: readonly Files[]) {
  const entries = Object.entries(Object.assign({}, ...all) as Files);
  const files = memoryFiles(new Map(entries.map(([path, text]) => [path, new TextEncoder().encode(text)])));
  const { value, messages } = await openPack(target, shelf, files);
  const said = messages.map(({ ruleId, actual, file }) => `${ruleId} ${actual ?? ''} ${file}`);
  return { opened: value!, outline: value?.outline, said, files };
}

describe('a mixin', () => {
  it('gives siblings metrics, rules, layout and partials, without copies', async () => {
    for (const id of ['qing', 'shi']) {
      const { outline, opened, said } = await open(
        `packs/${id}`,
        base,
        style,
        county('qing', 'style@^1'),
        county('shi', 'style'),
      );
      expect(said).toEqual([]);
      expect(outline?.metrics.map((metric) => metric.id)).toEqual(['m']);
      expect(outline?.layout).toMatchObject({ linePitch: 29 });
      expect(outline?.rules.map(({ levels }) => levels)).toEqual([{ term: 'warning' }]);
      expect(outline?.partials.get('words')?.text).toBe('市里的话。');
      expect(outline?.metricOrigins.get('m')?.get('definition')?.pack).toBe('packs/style');
      expect(outline?.origins.get('report')?.get('linePitch')?.pack).toBe('packs/style');
      expect(pinLayers(opened.layers).map((layer) => layer.id)).toEqual(['base', 'style', id]);
    }
  });

  it('stands below the pack that takes it, whose own words count', async () => {
    const own = {
      ...county('qing', 'style@^1', 'layout: { linePitch: 28 }\n'),
      'packs/qing/partials/words.hbs': '县里的话。',
    };
    const { outline } = await open('packs/qing', base, style, own);
    expect(outline?.layout).toMatchObject({ linePitch: 28, fonts: { body: '甲体' } });
    expect(outline?.partials.get('words')?.text).toBe('县里的话。');
  });

  it('that two layers of a chain take is there once, below both', async () => {
    const top = { 'packs/xiang/pack.yaml': manifest('xiang', 'extends: qing@^1\nmixins: [style@^1]\n') };
    const { opened, said } = await open('packs/xiang', base, style, county('qing', 'style@^1'), top);
    expect(said).toEqual([]);
    expect(opened.layers.map((layer) => layer.id)).toEqual(['base', 'style', 'qing', 'xiang']);
    expect(opened.outline?.packs.map((pack) => pack.id)).toEqual(['base', 'style', 'qing', 'xiang']);
  });

  it.each([
    ['a metric', { 'packs/other/metrics.yaml': metrics('m', '起') }, 'm packs/other/metrics.yaml'],
    [
      'a partial',
      { 'packs/other/partials/words.hbs': '别的话。' },
      'partials/words.hbs packs/other/partials/words.hbs',
    ],
    [
      'a rule',
      { 'packs/other/pack.yaml': manifest('other', 'mixin: true\nrules: { term: off }\n') },
      'term packs/other/pack.yaml',
    ],
    [
      'a font',
      { 'packs/other/pack.yaml': manifest('other', 'mixin: true\nlayout: { fonts: { body: 乙体 } }\n') },
      'body packs/other/pack.yaml',
    ],
  ])('says another thing of %s than its neighbour: an error that names both', async (_what, files, place) => {
    const other = { 'packs/other/pack.yaml': manifest('other', 'mixin: true\n'), ...files };
    const { said, opened } = await open('packs/qing', base, style, other, county('qing', 'style@^1, other@^1'));
    expect(said).toEqual([`pack/mixin-clash ${place}`]);
    expect(opened.layers).toHaveLength(4);
  });

  it('may say the same as its neighbour', async () => {
    const other = Object.fromEntries(
      Object.entries(style).map(([path, text]) => [
        path.replace('style', 'other'),
        text.replace('id: style', 'id: other'),
      ]),
    );
    const { said, outline } = await open('packs/qing', base, style, other, county('qing', 'style@^1, other@^1'));
    expect(said).toEqual([]);
    expect(outline?.metrics).toHaveLength(1);
  });

  it.each([
    ['sections', 'sections: [{ id: b, title: 乙, whenMissing: slot }]\n'],
    ['patches', 'patches: [{ op: retitle, target: a, title: 别的 }]\n'],
    ['title', 'title: 标题\n'],
  ])('has no %s', async (key, more) => {
    const wrong = { 'packs/style/pack.yaml': manifest('style', `mixin: true\n${more}`) };
    const { said } = await open('packs/qing', base, wrong, county('qing', 'style@^1'));
    expect(said).toContain(`pack/mixin-part ${key} packs/style/pack.yaml`);
  });

  it('has no templates but partials, is no base, and is what it says', async () => {
    const wrong = { ...style, 'packs/style/sections/a.hbs': '改。' };
    expect((await open('packs/qing', base, wrong, county('qing', 'style@^1'))).said).toContain(
      'pack/mixin-part sections/a.hbs packs/style/sections/a.hbs',
    );
    const onIt = { 'packs/x/pack.yaml': manifest('x', 'extends: style@^1\n') };
    expect((await open('packs/x', style, onIt)).said).toEqual(['pack/mixin-extended packs/style packs/x/pack.yaml']);
    expect((await open('packs/qing', base, county('qing', 'base@^1'))).said[0]).toMatch(
      /^pack[/](?:not-mixin|cycle|duplicate)/,
    );
    expect((await open('packs/qing', base, county('qing', 'nowhere@^1'))).said).toEqual([
      'pack/not-found nowhere packs/qing/pack.yaml',
    ]);
    expect((await open('packs/qing', base, style, county('qing', 'style@^2'))).said).toEqual([
      'pack/version 1.0.0 packs/qing/pack.yaml',
    ]);
  });

  it('passes its own check, though nothing in it is used, and makes no report alone', async () => {
    const general = { 'packs/style/partials/words.hbs': '{{!-- 一般表述：样例 --}}市里的话。' };
    const { opened, said } = await open('packs/style', style, general);
    expect(said).toEqual([]);
    expect(checkPack(opened.outline!, { label: 'packs/style' }).messages).toEqual([]);
    const values = { organ: { name: '甲县人民政府', level: 'county' as const }, year: 2025, pack: 'style' };
    const { messages } = draft(createDossier(values).value!, compilePack(opened.outline!).value!);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('pack/no-sections');
  });

  it('of which there is a newer version is told with the file that names it', async () => {
    const newer = { 'packs/style@2.0.0/pack.yaml': manifest('style', 'mixin: true\n', '2.0.0') };
    const { opened, files } = await open('packs/qing', base, style, newer, county('qing', 'style@^1'));
    const [layer] = await outdatedLayers(opened, shelf, files);
    expect(layer).toMatchObject({ id: 'style', version: '1.0.0', newest: '2.0.0', by: 'packs/qing/pack.yaml' });
  });
});
