import { watch } from 'node:fs';

/** What comes in the same moment is told once. */
const moment = 100;

/**
 * Tells of changes below the folder, whoever made them: the paths that changed, or none where it cannot be known which.
 * The answer ends it.
 */
export function watchFolder(folder: string, changed: (paths: readonly string[]) => void): () => void {
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    timer = undefined;
    changed([...paths]);
    paths.clear();
  };
  try {
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      if (name !== null) paths.add(name.replaceAll('\\', '/'));
      timer ??= setTimeout(tell, moment);
    });
    // A folder that goes away, or a system that can watch no more: the page still asks when it needs to.
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => {};
  }
}
