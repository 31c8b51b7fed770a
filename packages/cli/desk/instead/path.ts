/** Paths in a page are those of POSIX. */
export * as posix from 'pathe';
export { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'pathe';
