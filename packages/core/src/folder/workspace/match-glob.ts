/** True for a path with `*` or `?` in it. */
export const isGlob = (path: string): boolean => /[*?]/.test(path);

/**
 * Whether a path is of this pattern: `*` is any part of one name, `?` one character of it, `**` any number of
 * folders, none included.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const names = pattern.split('/').filter((name, at, all) => name !== '.' && !(name === '**' && all[at - 1] === '**'));
  const source = names.map((name, at) => {
    const isLast = at === names.length - 1;
    if (name === '**') return isLast ? '(?:[^/]+/)*[^/]+' : '(?:[^/]+/)*';
    return namePattern(name) + (isLast ? '' : '/');
  });
  const expression = new RegExp(`^${source.join('')}$`, 'u');
  return (path) => expression.test(path);
}

const namePattern = (name: string): string =>
  name.replaceAll(/\*+|[?\\^$.|+()[\]{}]/g, (found) =>
    found.startsWith('*') ? '[^/]*' : found === '?' ? '[^/]' : `\\${found}`,
  );
