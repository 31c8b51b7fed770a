import { draftExamples } from '../../elsewhere/draft-examples.js';

/** The examples drafted, and what the place where this happens allows: so the test knows that it forbids what it says. */
export async function draftHere() {
  const examples = await (await fetch('/examples.json')).json();
  return { answers: await draftExamples(examples), allows: { evaluation: mayEvaluate(), wasm: mayCompile() } };
}

const mayEvaluate = () => succeeds(() => new Function('return 1')());

/** The smallest module: its mark and its version. */
const mayCompile = () => succeeds(() => new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));

function succeeds(attempt) {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
