import { folderOf } from './folder-of.ts';

/** `@fazhi/templates` for a program that is not an ES module. */
export { packNames } from '../../../packages/templates/src/index.ts';
export const packUrl = (name: string): URL => new URL(`packs/${name}/`, folderOf('@fazhi/templates'));
