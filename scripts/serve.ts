/** Serves the built site: `npm start`. PORT and HOST choose where. */
import { serveSite } from './server/site-server.ts';

const USUAL_PORT = 4321;
const host = process.env['HOST'] ?? 'localhost';
const asked = process.env['PORT'];

const { origin } = await start().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`\nSpinning Out is served at ${origin}/\nStop it with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));

/** A port that was asked for is taken or refused; the usual one gives way to a free one when something else uses it. */
async function start() {
  if (asked !== undefined) return serveSite({ folder: 'dist', host, port: Number(asked) });
  return serveSite({ folder: 'dist', host, port: USUAL_PORT }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveSite({ folder: 'dist', host });
  });
}
