import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLock, type Pin, parseLock, stringifyLock } from '../../src/index.ts';

const digest = (letter: string) => `sha256-${letter.repeat(43)}=`;
const text = (packs: object, bases: object = {}) => `${JSON.stringify({ lockVersion: 1, packs, bases }, null, 2)}\n`;
const lockOf = (packs: object) => parseLock(text(packs), 'd/fazhi.lock').value;
const shown = (messages: ReturnType<typeof checkLock>) =>
  messages.map((each) => `${each.file}:${each.line}:${each.column} ${each.ruleId} ${each.fatal} ${each.reason}`);

describe('fazhi.lock', () => {
  it('reads back what it wrote', () => {
    const id = fc.stringMatching(/^[a-z法]{1,4}(?:-[a-z]{1,3})?$/);
    const pin = fc.record({
      version: fc.stringMatching(/^[0-9]\.(?:0|[1-9][0-9]?)\.[0-9]$/),
      integrity: fc.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
    });
    const base = fc.string({ unit: fc.constantFrom('法', '"', '\\', '\n', '{{', '}}', ' ', '#', ': ', '\t') });
    fc.assert(
      fc.property(fc.dictionary(id, pin), fc.dictionary(fc.stringMatching(/^[0-9a-f]{16}$/), base), (pins, texts) => {
        const lock = { packs: new Map(Object.entries(pins)), bases: new Map(Object.entries(texts)) };
        const { value, messages } = parseLock(stringifyLock(lock), 'fazhi.lock');
        expect(messages).toEqual([]);
        expect(value).toMatchObject({ packs: lock.packs, bases: lock.bases });
      }),
    );
  });

  it('stands in one order, whatever order it came in', () => {
    const pins: [string, Pin][] = [
      ['b', { version: '1.0.0', integrity: digest('b') }],
      ['a', { version: '2.0.0', integrity: digest('a') }],
    ];
    const written = stringifyLock({
      packs: new Map(pins),
      bases: new Map([
        ['2', '乙'],
        ['1', '甲'],
      ]),
    });
    expect(written).toBe(
      stringifyLock({
        packs: new Map([...pins].reverse()),
        bases: new Map([
          ['1', '甲'],
          ['2', '乙'],
        ]),
      }),
    );
    expect(Object.keys(JSON.parse(written))).toEqual(['lockVersion', 'packs', 'bases']);
  });

  it('reads one that holds bases only, as it was written before versions were locked', () => {
    const { value, messages } = parseLock('{\n  "bases": { "85944171f73967e8": "原文" }\n}\n', 'fazhi.lock');
    expect(messages).toEqual([]);
    expect([...value!.bases]).toEqual([['85944171f73967e8', '原文']]);
    expect(value!.packs.size).toBe(0);
  });

  it.each([
    ['half a file', '{ "packs": {', 'pack/lock-unreadable'],
    ['a merge left undone', '{\n<<<<<<< ours\n  "packs": {}\n=======\n>>>>>>> theirs\n}\n', 'pack/lock-unreadable'],
    ['another form', '{ "lockVersion": 2, "packs": {} }', 'schema/wrong-value'],
    [
      'a digest that is none',
      '{ "packs": { "a": { "version": "1.0.0", "integrity": "sha1-x" } } }',
      'schema/wrong-value',
    ],
    ['nothing', '', 'input/empty'],
  ])('says what is wrong with %s', (_name, broken, id) => {
    const { value, messages } = parseLock(broken, 'd/fazhi.lock');
    expect(value).toBeUndefined();
    expect(messages[0]).toMatchObject({ ruleId: id, file: 'd/fazhi.lock' });
  });

  it('says on which line a merge was left undone', () => {
    const { messages } = parseLock('{\n<<<<<<< ours\n  "packs": {}\n=======\n>>>>>>> theirs\n}\n', 'fazhi.lock');
    expect(messages.map(({ line }) => line)).toEqual([2]);
    const [broken] = parseLock('{ "packs": {', 'fazhi.lock').messages;
    expect([broken?.line, broken?.column]).toEqual([undefined, undefined]);
    const [first] = parseLock('<<<<<<< ours\n{', 'fazhi.lock').messages;
    expect([first?.line, first?.column]).toEqual([1, 1]);
  });
});

describe('checkLock', () => {
  const place = { file: 'd/report.yaml', line: 3, column: 7 };
  const current = [{ id: 'base', version: '1.1.0', integrity: digest('a') }];
  const check = (packs: object | undefined, frozen: boolean) =>
    shown(checkLock(packs && lockOf(packs), current, { place, frozen }));

  it('has nothing to say of what is as it was locked', () => {
    const same = { base: { version: '1.1.0', integrity: digest('a') } };
    expect([check(same, true), check(same, false)]).toEqual([[], []]);
  });

  it.each<[string, object | undefined, string, string[]]>([
    ['no lock', undefined, 'd/report.yaml:3:7 pack/no-lock true 没有锁定模板包的 fazhi.lock，应为锁定了 base 的', []],
    [
      'a lock that pins nothing',
      {},
      'd/report.yaml:3:7 pack/no-lock true 没有锁定模板包的 fazhi.lock，应为锁定了 base 的',
      [],
    ],
    [
      'another version',
      { base: { version: '1.0.0', integrity: digest('a') } },
      'd/fazhi.lock:5:18 pack/locked-version true 模板包“base”现在是 1.1.0，应为 1.0.0，与锁定的相同',
      [
        'd/fazhi.lock:5:18 pack/version-drift false 模板包变了：“base”锁定的是 1.0.0，现在是 1.1.0，认可这一版就重新锁定',
      ],
    ],
    [
      'another content',
      { base: { version: '1.1.0', integrity: digest('b') } },
      'd/fazhi.lock:6:20 pack/locked-integrity true 模板包“base” 1.1.0 的内容改过，应与锁定的相同',
      [
        'd/fazhi.lock:6:20 pack/content-drift false 模板包变了：“base”还是 1.1.0，内容与锁定的不同，认可现在的内容就重新锁定',
      ],
    ],
  ])('finds %s', (_name, packs, frozen, drift) => {
    expect(check(packs, true)).toEqual([frozen]);
    expect(check(packs, false)).toEqual(drift);
  });

  it('finds a pack that is not locked, and one that is no longer used', () => {
    const packs = { old: { version: '1.1.0', integrity: digest('a') } };
    expect(check(packs, true)).toEqual([
      'd/report.yaml:3:7 pack/unlocked true fazhi.lock 里没有模板包“base” 1.1.0，应为锁定了它的',
      'd/fazhi.lock:4:12 pack/locked-unused true fazhi.lock 锁定了没有用到的模板包“old”，应为没有它的',
    ]);
    expect(check(packs, false)).toEqual([
      'd/report.yaml:3:7 pack/lock-lacks undefined 模板包变了：多了“base” 1.1.0，还没有锁定，应重新锁定',
      'd/fazhi.lock:4:12 pack/lock-spare undefined 模板包变了：锁定的“old”已经不用，应重新锁定',
    ]);
  });
});
