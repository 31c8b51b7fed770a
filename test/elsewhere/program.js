import { readFileSync } from 'node:fs';
import { draftExamples } from './draft-examples.js';

/** The examples of the file that is named, drafted by the runtime that runs this; the answers go to standard output. */
console.log(JSON.stringify(await draftExamples(JSON.parse(readFileSync(process.argv[2], 'utf8')))));
