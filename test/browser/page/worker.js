import { draftHere } from './draft-here.js';

draftHere().then(postMessage, (error) => postMessage({ error: String(error) }));
