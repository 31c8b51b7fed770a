import { folderOf } from './folder-of.ts';

export const pageFolder = (): URL => new URL('dist/lint/rules/', folderOf('@fazhi/core'));
export const helperFolder = (): URL => new URL('dist/outline/helpers/', folderOf('@fazhi/core'));
