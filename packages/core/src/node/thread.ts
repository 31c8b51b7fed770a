import { answerRequest } from '../worker/answer-request.ts';
import { answerThread } from './answer-thread.ts';

/** The program of the threads of `createPool`. */
answerThread(async (question, signal) => (await answerRequest(question, signal)).value);
