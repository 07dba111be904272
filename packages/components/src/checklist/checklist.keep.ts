/** What is needed once somebody fills in: keeping it, files, and a word about notes. */
export { saveAssessment, findClientData } from '@wijkbrug/core/checklist.js';
export { amsterdamDate } from '@wijkbrug/core/locale.js';
export { messages } from '../generated/messages/checklist-keep.js';
export { download, fileName, openFile } from './checklist.files.js';
export { deviceStorage, Keeper } from './checklist.keeper.js';
export { clientDataSentence, openedSentence, toolsTemplate } from './checklist.tools.js';
