import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../packages/cli/src/run.ts';
import { memoryHost } from '../../packages/cli/test/memory-host.ts';
import { writeSheets } from '../../packages/core/src/ooxml/index.ts';
import { mutateBytes, mutatePackage } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import type { Random } from './random.ts';

/** Files by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What is spoilt: sound files, those of them that are, and what is done with them. */
export interface Subject {
  readonly files: Files;
  readonly isSpoilt: (path: string) => boolean;
  readonly spoil: (bytes: Uint8Array, random: Random) => Uint8Array;
  readonly commands: readonly (readonly string[])[];
}

const sound = fileURLToPath(new URL('./sound', import.meta.url));
const soundFiles: Files = new Map(
  readdirSync(sound, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [`d${path.slice(sound.length).replaceAll('\\', '/')}`, readFileSync(path)] as const;
    }),
);

const spoilText = (bytes: Uint8Array, random: Random): Uint8Array =>
  random.below(12) === 0 ? mutateBytes(bytes, random) : Buffer.from(mutateText(Buffer.from(bytes).toString(), random));

/** The sound dossier as a Word file, with everything in it that an edition can have. */
async function built(): Promise<Uint8Array> {
  const entries = new Map(soundFiles);
  const { host, said } = memoryHost(entries);
  await run(['build', 'd', '--edition', 'review', '--to', 'docx', '--out', 'out'], host);
  const path = [...entries.keys()].find((name) => name.endsWith('.docx'));
  if (path === undefined) throw new Error(`the sound dossier cannot be built: ${said.stdout}${said.stderr}`);
  return entries.get(path)!;
}

export async function subjectsOf(): Promise<Readonly<Record<'dossier' | 'pack' | 'docx' | 'xlsx', Subject>>> {
  const docx = await built();
  const xlsx = await writeSheets(
    [
      {
        name: '任务清单',
        rows: [
          ['序号', '工作内容', '牵头单位', '责任单位', '完成时限', '目标'],
          ...Array.from({ length: 12 }, (_, index) => [
            index + 1,
            `开展第${index + 1}项普法。`,
            '司法所',
            '各村',
            new Date(Date.UTC(2025, index, 28)),
            '不少于3场',
          ]),
        ],
        merges: [{ startRow: 1, startCol: 2, endRow: 4, endCol: 2 }],
      },
    ],
    '2025-01-01',
  );
  return {
    dossier: {
      files: soundFiles,
      isSpoilt: (path) => !path.startsWith('d/pack/'),
      spoil: spoilText,
      commands: [
        ['check', 'd'],
        ['check', 'd', '--format', 'json', '--ledger'],
        ['check', 'd', '--fix'],
        ['build', 'd', '--edition', 'review', '--to', 'docx'],
        ['build', 'd', '--edition', 'public,submission', '--to', 'docx,md', '--allow-open'],
        ['coverage', 'd', '--to', 'xlsx,html'],
        ['import', 'tasks', 'd/tasks.md', '--into', 'd'],
      ],
    },
    pack: {
      files: soundFiles,
      isSpoilt: (path) => path.startsWith('d/pack/'),
      spoil: spoilText,
      commands: [
        ['check', 'd'],
        ['pack', 'check', 'd/pack'],
        ['pack', 'explain', 'd/pack'],
        ['pack', 'diff', 'd/pack', 'national'],
        ['build', 'd', '--edition', 'review', '--to', 'docx,md'],
        ['coverage', 'd'],
      ],
    },
    docx: {
      files: new Map([...soundFiles, ['a.docx', docx]]),
      isSpoilt: (path) => path === 'a.docx',
      spoil: mutatePackage,
      commands: [
        ['check', 'a.docx'],
        ['verify', 'a.docx', 'd'],
        ['import', 'tasks', 'a.docx'],
      ],
    },
    xlsx: {
      files: new Map([...soundFiles, ['a.xlsx', xlsx]]),
      isSpoilt: (path) => path === 'a.xlsx',
      spoil: mutatePackage,
      commands: [
        ['import', 'tasks', 'a.xlsx'],
        ['import', 'tasks', 'a.xlsx', '--into', 'd'],
        ['check', 'a.xlsx'],
      ],
    },
  };
}
