/** Key of a local entity across articles, as used in `World.identities`. */
export function identityKey(articleId: string, localKey: string): string {
  return `${articleId} ${localKey}`;
}
