export { type ReadTasksOptions, readTaskList, type TaskListReading } from './read-task-list.ts';
export { unitsOf } from './read-units.ts';
