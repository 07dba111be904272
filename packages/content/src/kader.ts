// Apart, so that a page that shows the statements carries nothing of what loads the entries behind them.
export * from './kader-statements.js';
export * from './kader-entries.js';
