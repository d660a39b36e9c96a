/** Objects that office.js keeps by _ReferenceId from one batch to the next. The same object always gets the same id. */
import { hostError } from "./errors";
import type { HostObject } from "./object";

export class References {
  private readonly idByKey = new Map<string, string>();
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  /** The id of an object whose class has reference ids. */
  keep(key: string, object: HostObject): string {
    const known = this.idByKey.get(key);
    if (known !== undefined && this.objects.has(known)) return known;
    const id = `ref-${this.next++}`;
    this.idByKey.set(key, id);
    this.objects.set(id, object);
    return id;
  }

  /** @throws HostError ItemNotFound when the id was never given or has been freed. */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw hostError("ItemNotFound", `Reference ${id} is gone.`);
    return object;
  }

  /** Frees an id; an unknown one is no error, as in Excel. */
  remove(id: string): void {
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
  }

  /** How many are held: tests see leaks by it. */
  get size(): number {
    return this.objects.size;
  }
}
