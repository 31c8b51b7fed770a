/** Where the figures go that were added up from the dossiers below and that this one did not have: 汇总.yaml, 汇总-2.yaml. */
export const rolledUpPath = (number: number): string => `facts/汇总${number === 1 ? '' : `-${number}`}.yaml`;

/** Of a program, written anew each time: it stands beside whatever files people write their facts in. */
export const isRolledUp = (path: string): boolean => /^facts\/汇总(?:-\d+)?\.yaml$/.test(path);
