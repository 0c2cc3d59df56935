/** Items by a key, both in the order in which they come. */
export function grouped<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined)
      groups.set(key(item), [item]);
    else
      group.push(item);
  }

  return groups;
}
