import { folderOf } from './folder-of.ts';

export const pageFolder = (): URL => new URL('dist/lint/rules/', folderOf('@fazhi/core'));
