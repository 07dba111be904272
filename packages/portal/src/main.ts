import { createPortal } from './portal.js';

const port = Number(process.env['PORT'] ?? 4173);
const server = createPortal();

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
});

server.listen(port, () => {
  const address = `http://localhost:${port}`;
  console.log(`
The portal of Lindenwaard (a municipality that does not exist) is at ${address}

Try this:
  ${address}/?lang=ar                    the team explainer in Arabic, right to left
  ${address}/terugbellen?lang=ar         the callback form; what you send is kept in packages/portal/.data
  ${address}/sociale-kaart?lang=en       the sociale kaart: search, choose a language, an evening, open the map
  ${address}/checklist                   the checklist: answer, reload, save to a file, print
  ${address}/?theme=amsterdam            the same page in another municipality's house style
  ${address}/snippet                     a page that only pastes the snippet, as a CMS would
  ${address}/broken                      what a resident sees when the team's data cannot be read
  Switch JavaScript off and load the first page again: the text is all there.

Stop with Ctrl+C.`);
});
