/** One who takes a task and comes back with its answer. */
export type Hand<Task, Answer> = (task: Task, signal?: AbortSignal) => Promise<Answer>;
