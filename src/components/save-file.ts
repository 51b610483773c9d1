/** Gives the reader a text as a file to keep. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has the file once the click is over; a moment more is for those that read it later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
