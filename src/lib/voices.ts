/** Every short quotation of the site, wherever it stands, joined with its source and its place. */
import type { Source, Voice } from '../core/schema.ts';
import { SPEAKERS, wordsOf, type Speaker } from '../core/vocabulary.ts';
import { getCases } from './cases.ts';
import { makeSayings, type Quoted } from './entry-view.ts';
import { getGuide } from './guide.ts';
import { getStudies } from './studies.ts';

export interface VoiceView extends Voice {
  /** The page that it stands on: `/cases/epic-cic/`. */
  page: string;
  /** What that page is about. */
  about: string;
  href: string;
  quoted: Quoted;
}

let all: Promise<VoiceView[]> | undefined;

/** Every voice, by the name of its page and in the order of that page; read once for the whole build. */
export function getVoices(): Promise<VoiceView[]> {
  all ??= gather();
  return all;
}

/** Who speaks, in the order of the vocabulary, with every voice of each; speakers without a voice are left out. */
export async function getVoicesBySpeaker(): Promise<{ speaker: Speaker; label: string; meaning: string; href: string; voices: VoiceView[] }[]> {
  const voices = await getVoices();
  return wordsOf(SPEAKERS)
    .map((speaker) => ({ speaker, ...SPEAKERS[speaker], href: `/voices/${speaker}/`, voices: voices.filter((voice) => voice.speaker === speaker) }))
    .filter((group) => group.voices.length > 0);
}

async function gather(): Promise<VoiceView[]> {
  const [cases, studies, guide] = await Promise.all([getCases(), getStudies(), getGuide()]);
  return [
    ...cases.flatMap(({ href, caseStudy: { name, sources, voices } }) => toViews(href, name, sources, voices)),
    ...studies.flatMap(({ href, study: { name, sources, voices } }) => toViews(href, name, sources, voices)),
    ...guide.flatMap(({ href, guide: { name, sources, voices } }) => toViews(href, name, sources, voices)),
  ].toSorted((a, b) => a.about.localeCompare(b.about, 'en-GB'));
}

function toViews(page: string, about: string, sources: Readonly<Record<string, Source>>, voices: readonly Voice[] = []): VoiceView[] {
  const { quote } = makeSayings(sources);
  return voices.map((voice) => ({ ...voice, page, about, href: `${page}#${voice.id}`, quoted: quote(voice.source, voice.quote) }));
}
