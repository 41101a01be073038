/** How long the browser may take to begin reading the file, in milliseconds. */
const BEGIN_MS = 60_000;

/** Offers a text as a download. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Offers what was made as a download. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN_MS);
}

/** 'name-2031-05-09.json': the day here, so that files sort. */
export function dateFileName(name: string, ending: string, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${name}-${day}.${ending}`;
}
