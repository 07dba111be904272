/** What is needed once somebody fills in the form. */
export { parseCallbackRequest } from '@wijkbrug/core/callback-form.js';
export { messages } from '../generated/messages/callback-form-after.js';
export { receiptTemplate } from './callback-form.receipt.js';
export { createKeys, send } from './callback-form.send.js';
export { errorSentence } from './callback-form.sentences.js';
export { sendingTemplate, summaryTemplate } from './callback-form.status.js';
