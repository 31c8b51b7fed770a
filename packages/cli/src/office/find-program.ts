import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where programs are looked for. */
export interface Surroundings {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The program of one of these names on the PATH, else the first of these places where there is one. */
export async function findProgram(
  names: readonly string[],
  places: readonly string[],
  { platform, environment }: Surroundings,
): Promise<string | undefined> {
  const endings = platform === 'win32' ? ['.com', '.exe'] : [''];
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  for (const path of [...onPath, ...places.flatMap((place) => filledIn(place, environment))])
    if (await isProgram(path)) return path;
  return undefined;
}

/** A place with its variables; none where one of them isn't set. */
function filledIn(place: string, environment: Surroundings['environment']): readonly string[] {
  const path = place.replaceAll(/%([^%]+)%/g, (_, name: string) => environment[name] ?? '%');
  return path.includes('%') ? [] : [path];
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK)
    .then(() => stat(path))
    .then(
      (found) => found.isFile(),
      () => false,
    );
