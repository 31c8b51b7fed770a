import { existsSync, readFileSync } from 'node:fs';

/** Files of the page by their address. They stand beside the program that is published, and beside that which is built. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The file at that address of the page, which has no folders. */
export function pageFile(address: string): PageFile | undefined {
  const name = address === '/' ? 'index.html' : address.slice(1);
  const type = /^[\w-]+[.](html|css|js)$/.exec(name)?.[1];
  const folder = pageFolder();
  if (type === undefined || folder === undefined) return undefined;
  const path = new URL(name, folder);
  return existsSync(path) ? { type: types[type]!, bytes: readFileSync(path) } : undefined;
}

/** Undefined where the sources run and nothing was built. */
function pageFolder(): URL | undefined {
  const places = ['desk/', '../../dist/desk/'].map((path) => new URL(path, import.meta.url));
  return places.find((place) => existsSync(new URL('index.html', place)));
}

export const hasPage = (): boolean => pageFolder() !== undefined;
