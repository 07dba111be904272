/** What is needed once somebody fills in the form. */
export { messages } from '../generated/messages/callback-form-after.js';
export { aboveTemplate, isBusy, sendingTemplate } from './callback-form.status.js';
export { joinForm } from './callback-form.host-form.js';
export { watchIdle } from './callback-form.idle.js';
export { receiptTemplate } from './callback-form.receipt.js';
export { receiptControls } from './callback-form.receipt-controls.js';
export { errorSentence } from './callback-form.sentences.js';
export { submit } from './callback-form.submit.js';
