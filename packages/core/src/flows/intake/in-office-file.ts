import { troubleWith } from './trouble-with.ts';

/** What `read` makes of a file. What is wrong with its package is said as an `InputError` `import/format`. */
export function inOfficeFile<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw troubleWith(file, error);
  }
}
