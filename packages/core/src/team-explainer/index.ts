export * from './types.js';
export * from './answer-topic.js';
export * from './choose-text.js';
export * from './check-team-profile.js';
export * from './extras.js';
export * from './join-texts.js';
export * from './sentences.js';
export type { TopicSearchWords } from './find-topics.js';
