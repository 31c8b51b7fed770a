/** Tests of what was given, from which the kinds of arguments are made. */
const isObject = (given: unknown): given is object => typeof given === 'object' && given !== null;
export const has =
  (...keys: readonly string[]) =>
  (given: unknown): boolean =>
    isObject(given) && keys.every((key) => key in given);
export const isText = (given: unknown): given is string => typeof given === 'string';
export const isFunction = (given: unknown): boolean => typeof given === 'function';
export const isWhole =
  (least: number, most: number) =>
  (given: unknown): boolean =>
    Number.isInteger(given) && Number(given) >= least && Number(given) <= most;
// A `Uint8Array` or a `Map` of another realm, a frame or a `vm`, is not an instance of ours.
export const isBytes = (given: unknown): boolean => Object.prototype.toString.call(given) === '[object Uint8Array]';
export const isMap = (given: unknown): boolean => has('get', 'has')(given) && Symbol.iterator in (given as object);
/** An object that is none of the things which have a name of their own. */
export const isPlain = (given: unknown): boolean =>
  isObject(given) && ![Array.isArray, isMap, isBytes, has('then')].some((other) => other(given));
