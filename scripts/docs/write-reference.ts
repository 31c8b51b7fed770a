import { join } from 'node:path';
import { Application, LogLevel, type TypeDocOptions } from 'typedoc';

/** The reference in one language: its start page, and the words of the site around the names. */
export interface ReferenceLanguage {
  readonly lang: 'zh' | 'en';
  readonly start: string;
}
export const languages: readonly ReferenceLanguage[] = [
  { lang: 'zh', start: 'docs/api/README.zh-CN.md' },
  { lang: 'en', start: 'docs/api/README.md' },
];

const entries = ['index', 'lint', 'tasks', 'packs', 'folder/index', 'node/index', 'worker/index', 'wording/en'];

/**
 * Writes the reference of `@fazhi/core` as pages into `out`. The answer is how many warnings there were: a name that
 * nobody can look up, a parameter that there is not.
 */
export async function writeReference(root: string, { lang, start }: ReferenceLanguage, out: string): Promise<number> {
  const core = join(root, 'packages/core');
  const options: TypeDocOptions = {
    entryPoints: entries.map((entry) => join(core, 'src', `${entry}.ts`)),
    tsconfig: join(core, 'tsconfig.build.json'),
    lang,
    name: '@fazhi/core',
    readme: join(root, start),
    // What a page says stays the same wherever and whenever it is made.
    disableSources: true,
    includeVersion: false,
    hideGenerator: true,
    excludeInternal: true,
    skipErrorChecking: true,
    highlightLanguages: ['ts', 'md', 'text', 'js'],
    logLevel: LogLevel.Warn,
    validation: { notExported: false, invalidLink: true, invalidPath: false, notDocumented: false },
  };
  const app = await Application.bootstrap(options);
  const project = await app.convert();
  if (!project) throw new Error('the reference cannot be made');
  app.validate(project);
  await app.generateDocs(project, out);
  return app.logger.warningCount + app.logger.errorCount;
}
