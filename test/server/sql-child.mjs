// Another process that works on a database by itself: it runs statements, answers the first, and with `hold` it stays until it is ended.
import { createRequire } from 'node:module';

const Database = createRequire(import.meta.resolve('@wijkbrug/server'))('libsql');
const [, , path, hold, ...statements] = process.argv;
const db = new Database(path);
const answers = statements.map((sql) => {
  const statement = db.prepare(sql);
  return statement.reader ? statement.get() : statement.run();
});
process.send(answers[0]);
if (hold !== 'hold') process.exit();
setInterval(() => undefined, 1000);
