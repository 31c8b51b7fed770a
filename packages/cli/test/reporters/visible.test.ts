import { describe, expect, it } from 'vitest';
import { visible, visibleName, visiblePainted } from '../../src/reporters/visible.ts';
import { run } from '../../src/run.ts';
import { bytesOf, memoryHost } from '../memory-host.ts';

const acting = [
  ...Array.from({ length: 32 }, (_, code) => code).filter((code) => code !== 9 && code !== 10),
  ...Array.from({ length: 33 }, (_, index) => 0x7f + index),
  ...[0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069],
].map((code) => String.fromCharCode(code));

describe('characters that act on a terminal', () => {
  it.each(acting.map((character) => [character.charCodeAt(0).toString(16), character] as const))(
    '%s',
    (_, character) => {
      const shown = `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      for (const say of [visible, visibleName, visiblePainted]) expect(say(`甲${character}乙`)).toBe(`甲${shown}乙`);
      expect(JSON.parse(visible(JSON.stringify(character)))).toBe(character);
    },
  );

  it.each([...' ~\u00a0\u00adé中文“”…—\u200b\u2065\u206a\u202f\u3000😀'])('but not %j', (character) => {
    expect(visible(character)).toBe(character);
  });

  it('nor lines, which a name has not', () => {
    expect(visible('a\tb\nc')).toBe('a\tb\nc');
    expect(visibleName('a\tb\nc')).toBe('a\\u0009b\\u000Ac');
  });

  it('and of a painted text not the paint', () => {
    expect(visiblePainted('\u001b[31m甲\u001b[39m\u001b[2J\u001b[?25l\u001b]0;乙\u0007')).toBe(
      '\u001b[31m甲\u001b[39m\\u001B[2J\\u001B[?25l\\u001B]0;乙\\u0007',
    );
    expect(visible('\u001b[31m甲')).toBe('\\u001B[31m甲');
  });
});

describe('whatever is printed', () => {
  const evil = '\u001b[2J\u001b[31m\u009b1m\u202e\u007f';
  const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
  const name = `${evil}\n  错误`;
  const quoted = visible(JSON.stringify(evil));
  const files = new Map(
    Object.entries({
      'd/report.yaml': `organ: { name: 清河镇, level: township }\nyear: 2025\npack: national@^1\n${quoted}: 1\n`,
      'd/facts.yaml': `facts:\n  - { metric: ${quoted}, value: 1 }\n`,
      'd/tasks.yaml': `tasks:\n  - { id: ${quoted}, content: ${quoted}, responsible: [${quoted}] }\n`,
      'd/prose/problems.md': `受理\u009b1m\u202e[](fact:x)1234件。\n`,
      [`d/prose/${name}.md`]: '文字。\n',
      [`${name}.txt`]: '标题\n\n受理 1件\u202e。\n',
    }).map(([path, text]) => [path, bytesOf(text)] as const),
  );
  const commands: readonly (readonly string[])[] = [
    ...['pretty', 'json', 'sarif', 'github', 'junit'].map((format) => ['check', 'd', '--format', format]),
    ['check', 'd', '--fix', '--dry-run'],
    ['check', `${name}.txt`],
    ['check', 'd', `${name}.txt`],
    ['check', evil],
    ['check', '--explain', evil],
    ['build', 'd', '--edition', evil],
    ['build', 'd', '--allow-open', '--to', 'md', '--out', evil],
    ['coverage', 'd'],
    ['import', 'tasks', `${name}.txt`],
    ['import', 'tasks', `${name}.docx`],
    ['verify', `${name}.docx`],
    ['pack', 'explain', evil],
    ['pack', evil],
    [evil],
  ];

  it.each(commands.map((command) => [JSON.stringify(command.join(' ')), command] as const))(
    '%s',
    async (_, command) => {
      for (const colour of [false, true]) {
        const { host, said } = memoryHost(new Map(files), { colour });
        expect([0, 1, 2]).toContain(await run(command, host));
        for (const text of [said.stdout, said.stderr]) {
          const unpainted = colour ? text.replaceAll(/\u001b\[(?:2|4|22|24|31|33|36|39)m/g, '') : text;
          expect(unpainted).not.toMatch(raw);
        }
        if (command.includes('json') || command.includes('sarif')) JSON.parse(said.stdout);
      }
    },
  );

  it('has no colour in a list that its data brought', async () => {
    const { host, said } = memoryHost(new Map(files), { colour: true });
    await run(['check', 'd'], host);
    expect(said.stdout).toContain('\\u001B[31m');
    expect(said.stdout.replaceAll(/\u001b\[31m错误\u001b\[39m/g, '')).not.toContain('\u001b[31m');
  });
});
