import type { Reporter, TestModule } from 'vitest/node';

const listed = 10;

/** After a run of many files says which took longest, with what they load: the next one to look at when a run feels slow. */
export class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length > listed) process.stdout.write(slowestFiles(modules.map(timeOf)));
  }
}

interface FileTime {
  readonly file: string;
  readonly milliseconds: number;
}

function timeOf(module: TestModule): FileTime {
  const { collectDuration, duration, setupDuration } = module.diagnostic();
  return { file: module.relativeModuleId, milliseconds: collectDuration + setupDuration + duration };
}

/** The ten that took longest, the slowest first, in seconds. */
export function slowestFiles(times: readonly FileTime[]): string {
  const slowest = [...times].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, listed);
  const lines = slowest.map(({ file, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${file}\n`);
  return `\n The slowest test files\n${lines.join('')}`;
}
