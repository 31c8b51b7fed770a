import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine a measurement was made on, in one line. */
export function machineOf(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const load = loadavg()[0]!.toFixed(1);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory}, ${type()} ${release()}, Node ${process.version}, load ${load}`;
}
