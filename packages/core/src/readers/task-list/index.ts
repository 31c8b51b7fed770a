export { type ReadTasksOptions, readTaskList, readTasksKinds, type TaskListReading } from './read-task-list.ts';
export { mayBeSlip } from './units/may-be-slip.ts';
export { isGroupOfUnits, unitsOf } from './units/read-units.ts';
