import { memoryFiles, openDraft, type PackCache, packCache } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { type Host, machine } from '../../packages/cli/src/host.ts';
import { shippedPacks } from '../../packages/cli/src/inputs/shipped-packs.ts';
import { run } from '../../packages/cli/src/run.ts';

export { start } from '../../packages/cli/src/start.ts';
export { machine };

/** Does once what every start would do again: opens and compiles the packs, and runs the code of `build` and `check`. */
export async function rehearse(): Promise<PackCache> {
  const packs = packCache();
  const samples = shippedPacks.names.map((name) => `${shippedPacks.folderOf(name)}/sample`);
  for (const sample of samples) await openDraft(sample, shippedPacks, diskFiles, { cache: packs });
  const { opened, compiled } = packs;
  const kept: PackCache = { ...packCache(), opened, compiled };
  const written = memoryFiles(new Map());
  const read: typeof diskFiles.read = async (path) => (await written.read(path)) ?? diskFiles.read(path);
  const stage: Host = {
    files: { ...diskFiles, ...written, read, list: diskFiles.list },
    stdout: () => {},
    stderr: () => {},
    interactive: false,
    colour: false,
    nodeVersion: '',
    platform: '',
    fonts: async () => [],
    currentYear: () => 0,
    processors: 1,
    packs: kept,
  };
  // A second build finds what the first one wrote.
  const verbs = ['build', 'build', 'check'];
  for (const sample of samples) for (const verb of verbs) await run([verb, sample], stage);
  const [full] = samples.filter((sample) => sample.endsWith('/national/sample'));
  const report = `${full}/report.yaml`;
  const text = new TextDecoder().decode(await diskFiles.read(report));
  await written.write(report, new TextEncoder().encode(text + everyPart));
  for (const verb of verbs) {
    const code = await run([verb, `${full}`], stage);
    if (code !== 0) throw new Error(`unreachable: ${verb} of a sample ended with ${code}`);
  }
  return kept;
}

/** The samples are plain: this is what reports have besides, so that the code for it is kept too. */
const everyPart = `
editions: [submission, congress, public, review]
annexes: [evidence, tasks]
attachments: [{ title: 有关情况, text: "各部门的分工如下。\\n\\n| 部门 | 分工 |\\n|---|---|\\n| 县司法局 | 统筹 |" }]
sealed: true
titleNote: 2025年2月26日在县人大常委会第十次会议上
salutation: 主任、各位副主任、各位委员
printedBy: 云山县人民政府办公室
printedOn: 2025-02-18
secrecyReview: 2025年2月14日经县政府办公室审查
`;
