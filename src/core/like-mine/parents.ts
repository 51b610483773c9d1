/** What a service would leave. Bodies of the NHS are one kind to a leader of today, since primary care trusts ended in 2013. */
import type { ParentKind } from '../vocabulary.ts';

export const PARENT_FAMILIES = {
  council: { label: 'A council', phrase: 'a council' },
  nhs: { label: 'An NHS body', phrase: 'the NHS' },
  'central-government': { label: 'A government department or agency', phrase: 'central government' },
  other: { label: 'Another public body', phrase: 'another public body' },
} as const;

/** "Left …", for the kinds that cases have. */
export const PARENT_PHRASES: Readonly<Record<ParentKind, string>> = {
  'primary-care-trust': 'a primary care trust', 'nhs-trust': 'an NHS trust', council: 'a council', 'central-government': 'central government', other: 'another public body',
};

/** The kind by which a whole family is compared: two of one family are alike. */
export const KIND_OF_FAMILY: Readonly<Record<ParentFamily, ParentKind>> = {
  council: 'council', nhs: 'nhs-trust', 'central-government': 'central-government', other: 'other',
};

/** The family that a kind belongs to. */
export function familyOf(kind: ParentKind): ParentFamily {
  return kind === 'primary-care-trust' || kind === 'nhs-trust' ? 'nhs' : kind;
}

export type ParentFamily = keyof typeof PARENT_FAMILIES;
