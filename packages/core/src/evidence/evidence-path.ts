/**
 * A document's location as a path inside the dossier's folder, `evidence/review.pdf`; undefined where it leads
 * out of it or is written in a way that only one system reads.
 */
export function evidencePath(location: string): string | undefined {
  if (/^[/~]|^[a-z]:|\\|:\/\//i.test(location)) return undefined;
  const steps = location.split('/').filter((step) => step !== '.' && step !== '');
  return steps.length === 0 || steps.includes('..') ? undefined : steps.join('/');
}
