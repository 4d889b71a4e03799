/** Office's script hides pushState and replaceState behind null; the browser's own are still on the prototype. */
export function restoreHistory(history: History): void {
  for (const name of ["pushState", "replaceState"]) {
    if (Reflect.get(history, name) === null) {
      Reflect.deleteProperty(history, name);
    }
  }
}
