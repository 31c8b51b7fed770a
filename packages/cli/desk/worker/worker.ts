import { serverFiles } from '../files/server-files.ts';
import { answerQuestions } from './answer-questions.ts';
import { makeDesk } from './desk.ts';
import type { About } from './page-host.ts';

const about = fetch('/api/about').then((response) => response.json() as Promise<About>);
const desk = about.then((known) => makeDesk(serverFiles(), known));

answerQuestions(() => desk);
