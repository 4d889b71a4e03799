/** In pieces, since a call takes only so many arguments. */
const piece = 32_768;

export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += piece) {
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  }

  return btoa(binary);
}
