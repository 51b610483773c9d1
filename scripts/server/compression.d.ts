/** The part of `compression` 1.8 that the server uses; the package ships no types. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export default function compression(options?: { threshold?: number }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
