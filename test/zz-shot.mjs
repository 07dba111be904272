import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { createPortal } from '../packages/portal/dist/portal.js';
const server = createPortal('/tmp/checklist-portal'); await new Promise(r=>server.listen(0,'127.0.0.1',r)); const o=`http://127.0.0.1:${server.address().port}`;
const f=await findBrowser(); const b=await chromium.launch({executablePath:f.path,args:f.args,env:{...process.env,...f.env}});
const steps = (await import(process.argv[2])).default;
try { await steps(b,o); } finally { await b.close(); server.close(); process.exit(0); }
