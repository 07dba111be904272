export * from './team-explainer/team-explainer.js';
