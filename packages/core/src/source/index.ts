export { decodeText } from './decode-text.ts';
export { forbiddenCharacters } from './forbidden.ts';
export { nearest } from './nearest.ts';
export { type Parsed, parseYaml } from './parse-yaml.ts';
export { placeInText } from './place-in-text.ts';
export { placeAt } from './places.ts';
export { type Replacement, replaceScalars } from './replace-scalars.ts';
