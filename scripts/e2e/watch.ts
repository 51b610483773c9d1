/** What no page may do, whatever a test is about: ask another host, complain, break the policy, or keep something. */
import type { BrowserContext } from 'playwright-core';

/** Watches every page of a context; `faults` fills as they happen, and `settle` adds what can only be told at the end. */
export function watch(context: BrowserContext, origin: string, allowed: readonly RegExp[] = []): Watch {
  const faults: string[] = [];
  const note = (fault: string) => {
    if (!allowed.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url)) note(`asked another host: ${url}`);
  });
  // Chromium reports what the policy refuses as an error of the console.
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`script error: ${error.error().message}`));
  return {
    faults,
    settle: async () => {
      const { cookies, origins } = await context.storageState();
      for (const { name } of cookies) note(`kept a cookie: ${name}`);
      for (const { localStorage } of origins) for (const { name } of localStorage) note(`kept something: ${name}`);
    },
  };
}

export interface Watch {
  faults: string[];
  settle: () => Promise<void>;
}
