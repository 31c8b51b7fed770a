import { readPack } from '../read-pack.ts';

export default readPack('township');
