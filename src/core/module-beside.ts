/** Where modules lie for each other: the sources run as they are, the published package as JavaScript. */

/**
 * A module that begins a thread of its own, from the file beside it.
 * @param url `import.meta.url` of that file
 * @param name without its extension
 */
export function moduleBeside(url: string, name: string): URL {
  return new URL(`./${name}${url.slice(url.lastIndexOf('.'))}`, url);
}
