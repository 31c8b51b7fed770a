import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { editWord } from './edit-word.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

/**
 * Each page is prose with fenced blocks: `file path` puts a file, `console` shows a command with what it
 * prints and its exit code, `word to from` what someone did to a Word file, which is saved under another name. The page is run and written again; it must come out as it was.
 */
const folder = fileURLToPath(new URL('./transcripts/', import.meta.url));
const fence = /^```(file|console|word)(?: (\S+))?(?: (\S+))?\n([\s\S]*?)^```$/gm;

async function replay(page: string): Promise<string> {
  const entries = new Map<string, Uint8Array>();
  const blocks = [...page.matchAll(fence)];
  let out = '';
  let end = 0;
  for (const block of blocks) {
    const [whole, kind, path = '', from = '', content = ''] = block;
    out += page.slice(end, block.index);
    end = block.index + whole.length;
    if (kind === 'file' || kind === 'word') {
      entries.set(path, kind === 'file' ? bytesOf(content) : editWord(entries.get(from)!, content));
      out += whole;
      continue;
    }
    const command = content.split('\n', 1)[0]!.replace(/^\$ fazhi ?/, '');
    const { host, said } = memoryHost(entries);
    const exitCode = await run(command === '' ? [] : command.split(' '), host);
    out += `\`\`\`console\n$ fazhi${command === '' ? '' : ` ${command}`}\n${said.stdout}${said.stderr}`;
    out += `${exitCode === 0 ? '' : `=> ${exitCode}\n`}\`\`\``;
  }
  return out + page.slice(end);
}

describe('transcripts', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    await expect(await replay(readFileSync(folder + name, 'utf8'))).toMatchFileSnapshot(folder + name);
  });
});
