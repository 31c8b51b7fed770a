export { keyText, stringifyTasks, type TaskKey, taskLines } from './stringify-tasks.ts';
export { type TaskListHead, type TaskListLayout, taskListReport, writeTaskList } from './write-task-list.ts';
