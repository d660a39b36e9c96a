/** Changes to the parts of a package and to the lists that name them, kept together so that no list is forgotten. */
import { append, childrenOf, domText, parseDom, rootOf } from "./dom";
import type { Document, Element } from "./dom";
import { CONTENT_TYPES, folderOf, isSignature, Parts, relationshipsName } from "./package";
import type { Package } from "./package";
import { longPart, newPart, writeZip, XML_DECLARATION } from "./zip";
import type { Part } from "./zip";

const NO_RELATIONSHIPS = `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

export interface NewRelationship {
  /** The type's whole address. */
  readonly type: string;
  /** Name of a part, or an address outside. */
  readonly target: string;
  readonly isOutside?: boolean;
  /** A free one unless it is given. */
  readonly id?: string;
}

export class PackageEdit {
  readonly parts: Parts;
  private readonly documents = new Map<string, Document>();
  private readonly reachedBefore: ReadonlyMap<string, string>;
  /** Names, in lower case, that the file's lists speak of though no part may have them. */
  private readonly mentioned: ReadonlySet<string>;

  constructor(readonly file: Package) {
    this.parts = new Parts(file.parts);
    this.reachedBefore = reached(file.parts);
    this.mentioned = mentionedIn(file.parts);
  }

  /** Text of a part as it stands now. */
  text(name: string): string {
    const document = this.documents.get(name);
    return document === undefined ? this.parts.text(name) : domText(document);
  }

  put(name: string, xml: string): void {
    this.documents.delete(name);
    this.parts.put(newPart(name, xml));
  }

  /** Takes a part over as it is. */
  putPart(part: Part): void {
    this.parts.put(part);
  }

  /** Root element of a part that is going to be changed; written when all is done. @throws WorkbookFileError "broken" */
  edit(name: string): Element {
    let document = this.documents.get(name);
    if (document === undefined) {
      document = parseDom(name, this.parts.text(name));
      this.documents.set(name, document);
    }
    return rootOf(document);
  }

  /** Adds a part and its content type. */
  add(name: string, contentType: string, xml: string): void {
    this.put(name, xml);
    this.addType(name, contentType);
  }

  /** Adds a very long part, which is not read again. @param texts its text, in pieces */
  addLong(name: string, contentType: string, texts: Iterable<string>): void {
    this.parts.put(longPart(name, texts));
    this.addType(name, contentType);
  }

  private addType(name: string, contentType: string): void {
    append(this.edit(CONTENT_TYPES), {
      name: "Override",
      attributes: { PartName: `/${name}`, ContentType: contentType },
    });
  }

  /** A part has the name, or would be taken for the one that a list of the file leads to in vain. */
  private isTaken(name: string): boolean {
    return this.parts.has(name) || this.mentioned.has(name.toLowerCase());
  }

  /** A name that no part has: "xl/tables/table" → "xl/tables/table3.xml". */
  freeName(start: string): string {
    let number = 1;
    while (this.isTaken(`${start}${number}.xml`)) number++;
    return `${start}${number}.xml`;
  }

  /** The name, or one like it that no part has. */
  unused(name: string): string {
    return this.isTaken(name) ? this.freeName(name.replace(/\.xml$/, "")) : name;
  }

  /** Lets a part ("" for the package itself) point at another. @returns the relationship's id */
  relate(from: string, { type, target, isOutside = false, id }: NewRelationship): string {
    const list = relationshipsName(from);
    if (!this.parts.has(list)) {
      this.put(list, NO_RELATIONSHIPS);
      this.typeRelationships();
    }
    const root = this.edit(list);
    const given = id ?? freeId(root);
    append(root, {
      name: "Relationship",
      attributes: {
        Id: given,
        Type: type,
        Target: isOutside ? target : targetFrom(from, target),
        ...(isOutside ? { TargetMode: "External" } : {}),
      },
    });
    return given;
  }

  /** Some files name the type of each list of relationships, and so none of one that is added. */
  private typeRelationships(): void {
    const types = this.edit(CONTENT_TYPES);
    const isTyped = childrenOf(types, "Default").some(
      (each) => each.getAttribute("Extension")?.toLowerCase() === "rels",
    );
    if (isTyped) return;
    append(
      types,
      { name: "Default", attributes: { Extension: "rels", ContentType: RELATIONSHIPS_TYPE } },
      types.firstChild,
    );
  }

  /** What a part points at now. */
  relationships(name: string): ReturnType<Parts["relationships"]> {
    this.settle(relationshipsName(name));
    return this.parts.relationships(name);
  }

  /** Names of the file's parts of these kinds. */
  partsOfKinds(kinds: ReadonlySet<string>): string[] {
    return [...this.reachedBefore]
      .filter(([name, kind]) => kinds.has(kind) && this.parts.has(name))
      .map(([name]) => name);
  }

  /** Takes away relationships of a part. @param ids of them */
  unrelate(from: string, ids: ReadonlySet<string>): void {
    const list = relationshipsName(from);
    if (ids.size === 0 || !this.parts.has(list)) return;
    for (const each of childrenOf(this.edit(list))) if (ids.has(each.getAttribute("Id") ?? "")) each.remove();
  }

  private settle(name: string): void {
    const document = this.documents.get(name);
    if (document !== undefined) this.parts.put(newPart(name, domText(document)));
  }

  /** Parts that were pointed at and no longer are, and what the lists say of them. */
  private dropUnreached(): void {
    const now = reached(this.parts);
    const gone = [...this.reachedBefore.keys()].filter((name) => !now.has(name));
    if (gone.length === 0) return;
    const names = new Set(gone.map((name) => `/${name}`.toLowerCase()));
    for (const each of childrenOf(this.edit(CONTENT_TYPES), "Override")) {
      if (names.has((each.getAttribute("PartName") ?? "").toLowerCase())) each.remove();
    }
    this.settle(CONTENT_TYPES);
    for (const name of gone) {
      this.parts.delete(name);
      this.parts.delete(relationshipsName(name));
    }
  }

  /** The changed file. A signature is taken away, as Excel does: it would be void. */
  async finish(): Promise<Uint8Array> {
    this.unrelate(
      "",
      new Set(
        this.relationships("")
          .filter(isSignature)
          .map(({ id }) => id),
      ),
    );
    for (const name of this.documents.keys()) this.settle(name);
    this.dropUnreached();
    return writeZip(this.parts);
  }
}

/** Parts that the package points at, directly or through others, each with the kind of relationship: "worksheet", "table". */
function reached(parts: Parts): Map<string, string> {
  const found = new Map<string, string>();
  const open = [""];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const { type, target, isOutside } of parts.relationships(name)) {
      if (isOutside || found.has(target) || !parts.has(target)) continue;
      found.set(target, type);
      open.push(target);
    }
  }
  return found;
}

/** What relationships of any part lead to, and what has a content type of its own, in lower case. */
function mentionedIn(parts: Parts): Set<string> {
  const lists = parts.names().filter((name) => name.endsWith(".rels"));
  const targets = lists.flatMap((list) => {
    const pointing = list.replace(/_rels\/([^/]*)\.rels$/, "$1");
    return parts.relationships(pointing).flatMap(({ target, isOutside }) => (isOutside ? [] : [target]));
  });
  return new Set([...targets, ...parts.typedNames()].map((name) => name.toLowerCase()));
}

/** The first of rId1, rId2 … that is not taken. */
function freeId(list: Element): string {
  const taken = new Set(childrenOf(list).map((each) => each.getAttribute("Id")));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** As Excel writes it where the part stands in the folder of the one that points or below it, else from the top. */
function targetFrom(pointing: string, part: string): string {
  const folder = folderOf(pointing);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}
