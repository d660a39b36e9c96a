/** Changes that can be taken back together, the last one first. */
export class Steps {
  private readonly back: (() => void)[] = [];

  add(takeBack: () => void): void {
    this.back.push(takeBack);
  }

  set<Target, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): void {
    const before = target[key];
    target[key] = value;
    this.add(() => (target[key] = before));
  }

  /** Gives a list other entries. */
  refill<Entry>(list: Entry[], entries: readonly Entry[]): void {
    const before = [...list];
    list.splice(0, list.length, ...entries);
    this.add(() => list.splice(0, list.length, ...before));
  }

  /** Gives a set other entries. */
  refillSet<Entry>(set: Set<Entry>, entries: readonly Entry[]): void {
    const before = [...set];
    const fill = (all: readonly Entry[]): void => {
      set.clear();
      for (const entry of all) set.add(entry);
    };
    fill(entries);
    this.add(() => fill(before));
  }

  takeBack(): void {
    for (const one of this.back.splice(0).reverse()) one();
  }
}
