import type { Host } from '../host.ts';

/** Batches smaller than this are done before anyone looks. */
const least = 10;
/** Milliseconds between two redraws on a terminal. */
const pause = 100;
/** Elsewhere a line is said each time another such share is done. */
const steps = 10;
const cells = 20;

export interface Progress {
  /** One more target is done. */
  readonly step: () => void;
  /** Clears what stands on the terminal. */
  readonly end: () => void;
}
const none: Progress = { step: () => {}, end: () => {} };

/** Says on stderr how far a batch is: on a terminal one line drawn again and again, elsewhere a line for each tenth. */
export function batchProgress(total: number, { stderr, clock, redraw }: Host): Progress {
  if (!clock || total < least) return none;
  const start = clock();
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    step: () => {
      done += 1;
      const now = clock();
      if (redraw) {
        if (now - drawn < pause) return;
        drawn = now;
        redraw(`${barOf(done, total)} ${progressWords(done, total, now - start)}`);
      } else if (Math.floor((done * steps) / total) > Math.floor(((done - 1) * steps) / total)) {
        stderr(`${progressWords(done, total, now - start)}\n`);
      }
    },
    end: () => {
      if (drawn > Number.NEGATIVE_INFINITY) redraw?.('');
    },
  };
}

/** 已完成 300/3000，每秒31.2个，约还需1分27秒 */
export function progressWords(done: number, total: number, ms: number): string {
  if (ms <= 0 || done === 0) return `已完成 ${done}/${total}`;
  const rate = (done / ms) * 1000;
  const left = done < total ? `，约还需${durationWords((total - done) / rate)}` : `，用时${durationWords(ms / 1000)}`;
  return `已完成 ${done}/${total}，每秒${rate.toFixed(1)}个${left}`;
}

function durationWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours}小时${minutes}分`;
  return minutes > 0 ? `${minutes}分${whole % 60}秒` : `${whole}秒`;
}

function barOf(done: number, total: number): string {
  const full = Math.floor((done / total) * cells);
  return `[${'█'.repeat(full)}${'░'.repeat(cells - full)}]`;
}
