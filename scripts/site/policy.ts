/** What pages load and run: nothing of anybody else’s, and nothing that the policy would refuse. */
import { createHash } from 'node:crypto';
import { POLICY } from '../../src/lib/policy.ts';
import { attribute, textOf, type Element, type PageRule, type SiteRule } from './read-site.ts';

const LOADS: Record<string, string[]> = {
  script: ['src'], img: ['src', 'srcset'], source: ['src', 'srcset'], iframe: ['src'], video: ['src', 'poster'], audio: ['src'],
  track: ['src'], embed: ['src'], object: ['data'], input: ['src'], use: ['href'], image: ['href'], link: ['href'],
};
/** Kinds of `link` that a browser fetches; the others only say something. */
const FETCHED_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest|apple-touch-icon)\b/;

/** The page carries the policy, and before anything that it is to govern. */
export const policyComesFirst: PageRule = ({ elements }) => {
  const position = elements.findIndex((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  const policy = elements[position];
  if (!policy || attribute(policy, 'content') !== POLICY) return ['the page does not carry the policy'];
  const early = elements.slice(0, position).find(({ tagName }) => ['script', 'style', 'link'].includes(tagName));
  return early ? [`${early.tagName} stands before the policy`] : [];
};

/** No script, style or handler is written into a page, except a style whose hash the policy names, and data. */
export const nothingIsInline: PageRule = ({ elements }) => elements.flatMap((element) => {
  const faults = element.attrs
    .filter(({ name }) => name === 'style' || /^on/.test(name) || name === 'srcdoc')
    .map(({ name }) => `${element.tagName} has the attribute ${name}`);
  if (element.tagName === 'script' && attribute(element, 'src') === undefined && attribute(element, 'type') !== 'application/ld+json') faults.push('an inline script');
  if (element.tagName === 'style' && !POLICY.includes(`'sha256-${createHash('sha256').update(contentOf(element)).digest('base64')}'`)) {
    faults.push(`an inline style that the policy has no hash for: ${contentOf(element).slice(0, 60)}`);
  }
  return faults;
});

/** Everything that a page loads is the site’s own. */
export const nothingIsForeign: PageRule = ({ elements }) => elements.flatMap((element) => {
  if (element.tagName === 'link' && !FETCHED_LINKS.test(attribute(element, 'rel') ?? '')) return [];
  return (LOADS[element.tagName] ?? []).flatMap((name) => {
    const value = attribute(element, name)?.trim();
    return value && isForeign(value) ? [`${element.tagName} loads ${value}`] : [];
  });
});

/** No stylesheet fetches from elsewhere. */
export const stylesheetsAreOwn: SiteRule = ({ files }) => [...files].flatMap(([path, read]) => {
  if (!path.endsWith('.css')) return [];
  const foreign = read().match(/(?:@import\s*|url\(\s*)["']?(?:https?:)?\/\/[^"')\s]+/gi) ?? [];
  return foreign.map((found) => ({ path, message: `fetches ${found}` }));
});

function isForeign(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value) || /(?:^|[\s,])https?:\/\//i.test(value);
}

function contentOf(element: Element): string {
  const [child] = element.childNodes;
  return child && 'value' in child ? child.value : textOf(element);
}
