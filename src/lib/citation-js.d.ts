/** The part of Citation.js that is used; the packages carry no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object);
    format(name: 'bibtex' | 'ris'): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
