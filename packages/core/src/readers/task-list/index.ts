export { readTaskList, type TaskListOptions, type TaskListReading } from './read-task-list.ts';
export { unitsOf } from './read-units.ts';
