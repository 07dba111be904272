export { isHsdsColumn, standardColumns } from './columns.js';
export { fromHsds } from './from-hsds.js';
export { uuidOf } from './ids.js';
export { nest, unnest, type NestedHsds } from './nest.js';
export { hoursOfSchedules, restricting, scheduleRows } from './schedules.js';
export { groupBy, hsdsTableNames, type HsdsRow, type HsdsTable, type HsdsTables } from './tables.js';
export { toHsds } from './to-hsds.js';
