/** Where modules lie for each other: the sources run as they are, the published package as JavaScript. */

/** Whether the module at `url` runs as it was written, in a checkout, and not compiled, in the published package. */
export function isSource(url: string): boolean {
  return url.endsWith('.ts');
}

/**
 * A module that begins a thread of its own, from the file beside it.
 * @param url `import.meta.url` of that file
 * @param name without its extension
 */
export function moduleBeside(url: string, name: string): URL {
  return new URL(`./${name}${url.slice(url.lastIndexOf('.'))}`, url);
}
