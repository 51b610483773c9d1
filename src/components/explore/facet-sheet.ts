/** The facets as a sheet over the page, for windows too narrow to have them at the side. */

const WIDE = matchMedia('(width >= 62rem)');

/** Opens the sheet at a press of the button, and puts the facets back to the side when it closes or the window grows. */
export function makeSheet({ sheet, facets, side, opener }: SheetParts): void {
  const body = sheet.querySelector('[data-sheet-body]') as HTMLElement;
  opener.addEventListener('click', () => {
    body.append(facets);
    sheet.showModal();
  });
  sheet.addEventListener('close', () => {
    side.append(facets);
    opener.focus();
  });
  sheet.querySelector('[data-close-sheet]')?.addEventListener('click', () => sheet.close());
  // A touch on what is behind the sheet closes it.
  sheet.addEventListener('click', (event) => { if (event.target === sheet) sheet.close(); });
  WIDE.addEventListener('change', () => { if (WIDE.matches && sheet.open) sheet.close(); });
}

interface SheetParts {
  sheet: HTMLDialogElement;
  facets: HTMLElement;
  side: HTMLElement;
  opener: HTMLButtonElement;
}
