/** What a page may load and run. The pages carry it as `<meta>`, so that it holds on hosts that read no `_headers`. */
import { createHash } from 'node:crypto';

/** The one inline style: the order of the cascade’s layers, which has to come before any stylesheet. */
export const LAYER_ORDER = '@layer reset, base, components, utilities;';

/** What the one inline style is allowed by: its SHA-256, as a policy writes it. */
export const LAYER_ORDER_HASH = `'sha256-${createHash('sha256').update(LAYER_ORDER).digest('base64')}'`;

const DIRECTIVES = [
  ['default-src', "'none'"],
  // Pagefind compiles its search engine from WebAssembly and runs it in a worker that it may start from a blob.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['worker-src', "'self' blob:"],
  ['style-src', `'self' ${LAYER_ORDER_HASH}`],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
] as const;

/** The policy as the pages’ `<meta>` carries it; without `frame-ancestors`, which browsers refuse there with an error. */
export const POLICY = DIRECTIVES.map(([directive, sources]) => `${directive} ${sources}`).join('; ');

/** The policy as `public/_headers` carries it. */
export const HEADER_POLICY = `${POLICY}; frame-ancestors 'none'`;
