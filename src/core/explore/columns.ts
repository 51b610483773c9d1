/** The columns of the table. Those that are a facet show its label; the name always stands first and is none of them. */

/** Every column a reader can choose, in the order of the table, with the order that its heading sorts by. */
export const COLUMNS: readonly Column[] = [
  { id: 'status', label: 'What became of it', facet: true, sort: 'status' },
  { id: 'seen', label: 'Ended or last seen', facet: false },
  { id: 'sector', label: 'Sector', facet: true, sort: 'sector' },
  { id: 'town', label: 'Place', facet: false },
  { id: 'region', label: 'Region', facet: true, sort: 'region' },
  { id: 'kind', label: 'Kind of body', facet: true, sort: 'kind' },
  { id: 'launched', label: 'Launched', facet: false, sort: 'launched' },
  { id: 'staff', label: 'Staff at launch', facet: false, sort: 'staff', number: true },
  { id: 'evidence', label: 'Findings of fair support or better', facet: false, sort: 'evidence', number: true },
  { id: 'parent', label: 'What it left', facet: true, sort: 'parent' },
  { id: 'route', label: 'Route', facet: true, sort: 'route' },
  { id: 'legal-form', label: 'Legal form', facet: true, sort: 'legal-form' },
  { id: 'form', label: 'How much is told', facet: true, sort: 'form' },
  { id: 'reviewed', label: 'Last reviewed', facet: false, sort: 'reviewed' },
];

/** The columns that the table has until a reader chooses. */
export const USUAL_COLUMNS: readonly string[] = ['status', 'seen', 'sector', 'region', 'launched', 'staff', 'evidence'];

export interface Column {
  id: string;
  label: string;
  /** Whether its id is that of a facet. */
  facet: boolean;
  /** The order of `sortCases` that its heading asks for; absent where it cannot. */
  sort?: string;
  number?: boolean;
}
