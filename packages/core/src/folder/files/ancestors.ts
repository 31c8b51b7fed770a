/** How far up a dossier looks for the workspace it stands in. */
const reach = 10;

/** A folder and those above it, the nearest first: `a/b`, `a`, `.`, `..`, `../..`; ten at most. */
export function ancestorsOf(folder: string): readonly string[] {
  const found = [folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')];
  while (found.length < reach) {
    const above = parentOf(found.at(-1)!);
    if (above === undefined) break;
    found.push(above);
  }
  return found;
}

function parentOf(folder: string): string | undefined {
  if (folder === '/' || /^[A-Za-z]:$/.test(folder)) return undefined;
  if (folder === '.') return '..';
  if (/(?:^|\/)\.\.$/.test(folder)) return `${folder}/..`;
  const end = folder.lastIndexOf('/');
  return end < 0 ? '.' : folder.slice(0, end) || '/';
}

/** A path inside a folder; what stands in `.` has no `./` before it. */
export const below = (folder: string, path: string): string =>
  folder === '.' ? path : `${folder.replace(/\/$/, '')}/${path}`;

/** The same, where the path may be `.`, the folder itself. */
export const joined = (folder: string, path: string): string => (path === '.' ? folder : below(folder, path));
