/** What the four components of a case’s body become: plain elements of the page, with nothing to run. */
import type { Element, ElementContent } from 'hast';
import type { ComponentRenderers } from '../casefile/render.ts';
import type { CaseFrontmatter, Voice } from '../core/schema.ts';
import type { TermReading } from './linked-text.ts';

/** The components of one file; its sources give the numbers, its voices the quotations. */
export function bodyComponents(sources: CaseFrontmatter['sources'], voices: readonly Voice[]): ComponentRenderers {
  const keys = Object.keys(sources);
  const cite = (source: string): Element => {
    const number = String(keys.indexOf(source) + 1);
    return element('sup', { className: ['cite'], dataPagefindIgnore: '' }, [
      element('a', { href: `#source-${source}`, 'aria-label': `Source ${number}: ${sources[source]?.publisher ?? source}` }, [text(number)]),
    ]);
  };
  return {
    Cite: ({ source = '' }) => [cite(source)],
    Finding: ({ id = '' }, children) => [element('a', { href: `#${id}`, className: ['finding-link'] }, children)],
    Note: (_attributes, children) => [element('small', { className: ['side-note'], role: 'note' }, children)],
    Voice: ({ id = '' }) => {
      const voice = voices.find((candidate) => candidate.id === id);
      if (!voice) return [];
      return [element('span', { className: ['voice'] }, [
        element('q', {}, [text(voice.quote)]),
        element('span', { className: ['voice-who'] }, [text(`${voice.who}, ${voice.role}`), cite(voice.source)]),
      ])];
    },
  };
}

/** Turns the terms in a run of text into links to the page’s own list of words. */
export function linkTerms(reading: TermReading): (value: string) => ElementContent[] {
  return (value) => reading.split(value).map((run) => (run.term === undefined
    ? text(run.text)
    : element('a', { href: `#word-${run.term}`, className: ['term'] }, [text(run.text)])));
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
