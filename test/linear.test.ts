import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../packages/core/src/lint/index.ts';
import { runAlone } from './bench/alone.ts';

interface Measured {
  /** By what the line is made of, then by what went over it: how far for a line, and for one twice as long. */
  readonly steep: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
  readonly measures: readonly string[];
  readonly open: readonly string[];
  readonly caught: readonly string[];
}

/**
 * No clock: blocks of JavaScript that V8 counts, module by module, and characters and elements that native functions
 * go over, rule by rule, on lines that are one thing over and over.
 */
describe('a line twice as long', () => {
  let measured: Measured;
  beforeAll(async () => {
    measured = await runAlone<Measured>('guard-hostile.ts', '--no-opt', '--no-flush-bytecode');
  }, 180_000);

  it('takes each rule, each reader of numbers and each report of findings about twice the work', () => {
    expect(measured.steep).toEqual({});
  });

  it('is measured for every rule, and what takes four times the work is found', () => {
    const expected = rules.map(({ id }) => `characters for ${id}`);
    expect(expected.filter((measure) => !measured.measures.includes(measure))).toEqual([]);
    expect(measured.measures).toContain('blocks of packages/core/src/lint/rules/punctuation/pair.ts');
    expect(measured.caught).toEqual(['blocks of test/bench/planted.ts', 'characters for planted']);
  });

  /** Within a pattern nobody counts: what is new here must begin at few places, or end where it began to go on. */
  it('is gone through by few patterns that are neither anchored nor bounded', () => {
    expect(measured.open.map((source) => source.slice(0, 48))).toMatchInlineSnapshot(`
      [
        "\\[bookmark: [^\\]]*\\]",
        "[〔（(]\\s*20\\d\\d\\s*[〕）)]",
        "(?<![\\d—\\-–～至])(20\\d\\d)(?=\\s*年(?!至|[—\\-–～])|\\s*(",
        "\\s+",
        "。.*$",
        "\\.\\w+$",
        "((?:受理|审理|办结|办理|审结|调解|印发|制定|移送|排查|化解|公开)[\\u4e00-",
        "[^。！？；]*[。！？；]+[”’）》」』]*|[^。！？；]+",
        "[^。；！？]*[。；！？]+[”’）》」』]*|[^。；！？]+",
        "百分之(\\d{1,3}(?:\\.\\d{1,4})?)(?![\\d.]*[%％])",
        "[^。！？]*[。！？]+[”’）》」』]*|[^。！？]+",
        "零+$",
        "[壹贰弍叁弎肆伍陆柒捌玖][拾佰仟万亿零点壹贰叁肆伍陆柒捌玖]+|拾[壹贰叁肆伍陆柒捌玖万]|[",
        "([\\u4E00-\\u9FFF0-9a-z]+)|[\\s\\S]",
        "(?<=[\\p{N}][\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*)\\s",
        "[\\u4e00-\\u9fff]{0,12}[〔［[（(【]\\s*[\\p{N}〇零一二三四五六七八",
        "(?:签发人|会签人|联系人|承办人|经办人|拟稿人|审核人)[：:\\s]{1,4}(?![一二",
        "\\p{N}+|[〇零一二三四五六七八九十百千万亿兆两廿卅卌半倍几俩仨壹贰弍貳叁參弎肆伍陆陸柒捌玖",
        "(?<!\\d[,，])\\d{1,3}([,， '])\\d{3}(?:\\1\\d{3}){0,11}",
        "\\d+(?:\\.\\d+(?!\\.?\\d))?|(?<![\\dA-Za-z.])\\.\\d{1,20",
        "(?<!\\s)(?:(?<=[\\u2018-\\u201d\\u2026\\u2014\\u3000-\\",
        "(?<=[\\u2018-\\u201d\\u2026\\u2014\\u3000-\\u303f\\u340",
        "[ \\t\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028\\",
        "(?:[—－–-]{2,4}|…{1,2})(?=[ \\t]*(?:\\n|$))",
        "([|>｜│丨︱＞﹥])[-+\\d－＋０-９]{0,3}(?=[ \\t\\u00a0\\u00ad\\",
        "(["'“‘]?)([^\\s：:，。；,"'“”‘’]{1,40})(["'”’]?)[ \\t\\",
        "[\\u4e00-\\u9fffA-Za-z\\d._]+",
        " *",
        "第[ \\t\\u00A0]{0,2}(?<ordinal>\\d+(?!\\d)|[〇零一二两三四五六",
        "《[^《》]+》|“[^“”]{2,}”|获评|荣获|入选|试点|典型案例|首创|首个|揭牌|印",
        "[ \\t\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028\\",
        "(?:(?!\\p{Script=Han})\\p{L})+",
        "<\\/?[a-z][a-z\\d-]*(?:[\\s/][^<>\\n]*)?>|<\\?[^<>\\n]",
        "<(?:[a-z]{3,6}:[^<>\\s]*|[\\w.+-]+@[\\w.-]+)>",
        "\`+[^\`\\n]*\`+",
        "~~[^~\\n]*~~|~~+",
        "\\[\\^[^[\\]\\n]*\\]",
        "\\[[^[\\]\\n]*\\]\\([^()\\n"']*["'][^()\\n]*\\)",
        "(?<! ) {2,}\\n",
        "\\\\[ \\t]*\\n",
        "\\{%[^{}\\n]*%\\}|<%[^<>\\n]*%>|\\$\\{[^{}\\n]*\\}",
        "==[^=\\s](?:[^=\\n]*[^=\\s])?==",
        "\\$[^$\\n\\\\^_]*[\\\\^_][^$\\n]*\\$",
        "\\[\\[[^[\\]\\n]+\\]\\]|\\[[^[\\]\\n]+\\]:\\s?https?:\\/\\/\\S",
        "＊＊[^＊\\n]+＊＊",
        "\\s+\\S+\\/.*$",
        "(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+",
        "\\*+",
        "( *)(?:- |[A-Za-z][\\w-]*:(?=\\s|$)|(?:---|\\.\\.\\.)",
        "[ \\t\\u00A0]{0,2}(?:[-–—~～至/]{1,2}[ \\t\\u00A0]{0,2",
        "(?<![\\d.])\\d{9,24}(?![\\d.])(?! ?(?:[万亿元件人户个条项次份%",
        "[^；]*[；]+[”’）》」』]*|[^；]+",
        "[.．](\\d+)$",
        "[^\\p{L}]+",
        "0*$",
        "\\d +\\d",
        "\\d[^\\d,.]{0,6}[-–—~～]+[^\\d]{0,2}\\d",
        "分之.*分之|\\d\\/\\d|(?<![百千])分之",
        "\\d.*[十百千万亿]|[十百千万亿].*\\d",
        "0+$",
        "\\.?0+$",
        "[ \\t\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028\\",
        "(?:19|20)\\d\\d(?=(?:19|20)\\d\\d ?年)|\\d+[百千]?|[零一二三",
        "[A-Za-z][^\\u3400-\\u9fff]*$",
        "\\[((?:[^[\\]\\\\\\n]|\\\\.)*)\\]\\(([^()[\\]\\s]*)\\)",
        "\\uFDD0(\\d+)\\uFDD1",
        "([\\d０-９]+)([.,．]?)$",
        "[[［【〔「{｛(（<＜\\]］】]\\s*$",
        "[[［【〔「{｛(（<＜]([^[［【〔「{｛(（<＜\\]］】〕」}｝)）>＞\\n]*)[\\]］",
      ]
    `);
  });
});

it('a list twice as long takes about twice the work', { timeout: 60_000 }, async () => {
  const growth = await runAlone<Readonly<Record<string, number>>>('guard-lists.ts', '--no-opt', '--no-flush-bytecode');
  expect(Object.keys(growth)).toHaveLength(5);
  expect(Object.entries(growth).filter(([, times]) => times > 2.2)).toEqual([]);
});
