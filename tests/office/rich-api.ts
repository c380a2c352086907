/**
 * The protocol between Microsoft's office.js and Excel, seen from Excel's side: object paths, actions, references,
 * errors and limits. It knows nothing of Excel; what objects there are is in `workbook.ts` and its neighbours.
 */

/** Excel says no: `code` as office.js gives it on. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const refuse = (code: string, message: string, status?: number): never => {
  throw new Refusal(code, message, status);
};

export const notFound = (what = ''): never =>
  refuse('ItemNotFound', `The requested resource doesn't exist.${what && ` (${what})`}`, 404);

export const invalid = (what: string): never =>
  refuse(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );

/** Something that the client can hold a proxy of. Members that the client may name begin with a capital letter. */
export class RemoteObject {
  /** Kept alive between requests by a reference, as ranges are. */
  readonly isReferenced: boolean = false;
  /** The reference, once one was given. */
  reference: string | null = null;
  /** What is sent back when the object is met; an `Id` makes the client address it by that. */
  identity(): Record<string, unknown> {
    return {};
  }
  /** What `load()` without names gives. */
  scalars(): readonly string[] {
    return [];
  }
}

export abstract class RemoteCollection<Item extends RemoteObject> extends RemoteObject {
  abstract members(): readonly Item[];
  abstract Indexer(key: string): Item;
  GetCount(): number {
    return this.members().length;
  }
  GetItemAt(index: number): Item {
    return this.members()[index] ?? notFound(String(index));
  }
  GetItemOrNullObject(key: string): Item | null {
    try {
      return this.Indexer(key);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'ItemNotFound') return null;
      throw error;
    }
  }
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is itself an object, its path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

/** One round trip, as it was counted. */
export interface RoundTrip {
  /** The request changes something. */
  readonly write: boolean;
  /** The client is ready to wait until the user has left the cell. */
  readonly waitsForCellEdit: boolean;
  /** Bytes of the request and of the response. */
  readonly bytes: number;
  responseBytes: number;
  readonly actions: readonly Action[];
  error: { readonly Code: string; readonly Message: string } | null;
}

export type Answer =
  | { readonly status: 200; readonly body: string }
  | { readonly status: 400; readonly error: number; readonly message: string };

/** What Excel answers by number instead of working; office.js turns them into words. */
export const HOST_ERROR = {
  cellEdit: 5004,
  sessionLost: 5012,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  denied: 7000,
} as const;

const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
};
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const FLAG = { write: 1, waitsForCellEdit: 64 };

/** What the root of the object model does around a request. */
export interface Root extends RemoteObject {
  /** A request of this client begins. Between the two calls everything that changes is one step of undo. */
  begin(client: unknown): void;
  end(client: unknown): void;
}

/** office.js calls it once at start-up. */
class AddinInternalService extends RemoteObject {
  NotifyActionHandlerReady(): void {}
}

/** office.js on the desktop and the Mac tells it how long things took. */
class TelemetryService extends RemoteObject {
  SendTelemetryEvent(): void {}
}

/** What office.js makes for itself, whatever the workbook. */
const SERVICES: { readonly [name: string]: new () => RemoteObject } = {
  'Microsoft.InternalService.AddinInternalService': AddinInternalService,
  'Microsoft.Telemetry.TelemetryService': TelemetryService,
};

/** Excel's end of the wire for one client. */
export class RichApiHost {
  readonly requests: RoundTrip[] = [];
  /** Bytes that a request and a response may have; Excel on the web allows 5 MB of each. */
  limits = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };
  /** Whatever the simulation lacks fails the test, even where the code under test would live with a refusal. */
  onGap: (message: string) => void = (message) => {
    queueMicrotask(() => {
      throw new Error(message);
    });
  };
  /** What others do in the workbook once a request has been carried out; told how many have been. */
  meanwhile: (requests: number) => void = () => {};
  readonly #root: Root;
  readonly #references = new Map<string, RemoteObject>();
  #given = 0;
  readonly #refusals: number[] = [];
  #editing: { promise: Promise<void>; end: () => void } | null = null;

  constructor(root: Root) {
    this.#root = root;
  }

  get liveReferences(): number {
    return this.#references.size;
  }

  /** The next requests are answered with these numbers of `HOST_ERROR`. */
  refuseNext(...errors: readonly number[]): void {
    this.#refusals.push(...errors);
  }

  /** The user begins to edit a cell. @returns what ends it. */
  editCell(): () => void {
    let end = () => {};
    const promise = new Promise<void>((resolve) => {
      end = () => {
        this.#editing = null;
        resolve();
      };
    });
    this.#editing = { promise, end };
    return end;
  }

  /** Answers one request, after the user has left the cell if the client is ready to wait for that. */
  async answer(body: string, flags: number): Promise<Answer> {
    if (this.#editing && (flags & FLAG.waitsForCellEdit) !== 0) await this.#editing.promise;
    const { Actions, ObjectPaths, AutoKeepReference } = JSON.parse(body) as RequestBody;
    const trip: RoundTrip = {
      write: (flags & FLAG.write) !== 0,
      waitsForCellEdit: (flags & FLAG.waitsForCellEdit) !== 0,
      bytes: byteLength(body),
      responseBytes: 0,
      actions: Actions,
      error: null,
    };
    this.requests.push(trip);
    const refused = this.#editing ? HOST_ERROR.cellEdit : this.#refusals.shift();
    if (refused !== undefined) return failed(refused);
    if (trip.bytes > this.limits.request) return failed(HOST_ERROR.requestTooLarge);
    const response = this.#carryOut(
      { Actions, ObjectPaths, AutoKeepReference: AutoKeepReference ?? false },
      trip,
    );
    this.meanwhile(this.requests.length);
    trip.responseBytes = byteLength(response);
    if (trip.responseBytes > this.limits.response) return failed(HOST_ERROR.responseTooLarge);
    return { status: 200, body: response };
  }

  #carryOut(request: Required<RequestBody>, trip: RoundTrip): string {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const objects = new Map<number, RemoteObject | null>();
    let index = 0;
    this.#root.begin(this);
    try {
      for (const action of request.Actions) {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#act(action, request, objects) });
        index++;
      }
    } catch (error) {
      // What ran before the failing action stays done, as in Excel.
      const refusal = error instanceof Refusal ? error : crash(error);
      if (refusal.code.startsWith('Simulator')) this.onGap(refusal.message);
      trip.error = { Code: refusal.code, Message: refusal.message };
      return JSON.stringify({
        Results: results,
        TraceIds: traces,
        Error: {
          ...trip.error,
          HttpStatusCode: refusal.status,
          ActionIndex: index,
          Location: location(request, request.Actions[index]),
        },
      });
    } finally {
      this.#root.end(this);
    }
    return JSON.stringify({ Results: results, TraceIds: traces });
  }

  #act(
    action: Action,
    request: Required<RequestBody>,
    objects: Map<number, RemoteObject | null>,
  ): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#object(action.ObjectPathId, request, objects);
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (object === null) return null;
        return {
          ...object.identity(),
          ...(request.AutoKeepReference &&
            object.isReferenced && { _ReferenceId: this.#keep(object) }),
        };
      case ACTION.query:
        return object === null ? null : query(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.#call(object, action, request, objects);
      case ACTION.setProperty: {
        if (object === null) return refuseNull();
        const name = memberName(object, action.Name);
        Reflect.set(object, name, this.#arguments(action.ArgumentInfo, request, objects)[0]);
        return null;
      }
      default:
        return gap(`action ${action.ActionType}`);
    }
  }

  #call(
    object: RemoteObject | null,
    action: Action,
    request: Required<RequestBody>,
    objects: Map<number, RemoteObject | null>,
  ): unknown {
    const given = this.#arguments(action.ArgumentInfo, request, objects);
    // Sent for every new range, whether it turns out to be null or not.
    if (action.Name === '_KeepReference') {
      if (object) this.#keep(object);
      return null;
    }
    if (object === null) return refuseNull();
    if (action.Name === '_RemoveReference') {
      this.#references.delete(String(given[0]));
      return null;
    }
    return call(object, action.Name, given) ?? null;
  }

  /** Arguments that are objects of the client arrive as the numbers of their paths. */
  #arguments(
    info: ArgumentInfo | undefined,
    request: Required<RequestBody>,
    objects: Map<number, RemoteObject | null>,
  ): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    const resolve = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(value) && Array.isArray(id))
        return value.map((one, i) => resolve(one, id[i]));
      return typeof id === 'number' && id !== 0 ? this.#object(id, request, objects) : value;
    };
    return (info?.Arguments ?? []).map((value, i) => resolve(value, ids?.[i]));
  }

  /** The object at a path; each path is followed once in a request. */
  #object(
    id: number,
    request: Required<RequestBody>,
    objects: Map<number, RemoteObject | null>,
  ): RemoteObject | null {
    const before = objects.get(id);
    if (before !== undefined) return before;
    const path = request.ObjectPaths[id];
    if (!path) return refuse('InvalidObjectPath', `no path ${id}`);
    const object = this.#follow(path, request, objects);
    objects.set(id, object);
    return object;
  }

  #follow(
    path: ObjectPath,
    request: Required<RequestBody>,
    objects: Map<number, RemoteObject | null>,
  ): RemoteObject | null {
    const parent = path.ParentObjectPathId
      ? this.#object(path.ParentObjectPathId, request, objects)
      : null;
    if (path.ParentObjectPathId && parent === null) return null;
    const given = this.#arguments(path.ArgumentInfo, request, objects);
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.#root;
      case PATH.newObject: {
        const Service = SERVICES[path.Name];
        return Service ? new Service() : gap(`service ${path.Name}`);
      }
      case PATH.method:
        return asObject(call(parent as RemoteObject, path.Name, given));
      case PATH.property:
        return asObject(
          Reflect.get(parent as RemoteObject, memberName(parent as RemoteObject, path.Name)),
        );
      case PATH.indexer:
        return asObject(call(parent as RemoteObject, 'Indexer', given));
      case PATH.reference:
        return (
          this.#references.get(path.Name) ??
          refuse('InvalidReference', 'This reference is not valid for the current operation.')
        );
      case PATH.nullObject:
        return null;
      default:
        return gap(`path ${path.ObjectPathType}`);
    }
  }

  #keep(object: RemoteObject): string {
    object.reference ??= `{ref-${++this.#given}}`;
    this.#references.set(object.reference, object);
    return object.reference;
  }
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

const failed = (error: number): Answer => ({ status: 400, error, message: `host error ${error}` });

const crash = (error: unknown): Refusal =>
  new Refusal(
    'SimulatorCrash',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    500,
  );

/** Loud, so that a gap in the simulation never looks like Excel's own behaviour. */
const gap = (what: string): never => refuse('SimulatorGap', `the simulation has no ${what}`, 501);

const refuseNull = (): never =>
  refuse(
    'InvalidObjectPath',
    'The object path is not working for what you are trying to do: it is a null object.',
  );

const asObject = (value: unknown): RemoteObject | null => {
  if (value === null || value === undefined) return null;
  return value instanceof RemoteObject ? value : gap(`object behind ${String(value)}`);
};

function call(object: RemoteObject, name: string, given: readonly unknown[]): unknown {
  const member: unknown = Reflect.get(object, memberName(object, name));
  if (typeof member !== 'function') return gap(`method ${object.constructor.name}.${name}`);
  return Reflect.apply(member, object, given);
}

const memberNames = new WeakMap<object, ReadonlyMap<string, string>>();

/** The client sends "Values", "values" and "worksheet/name" alike. */
function memberName(object: RemoteObject, name: string): string {
  const prototype: object = Object.getPrototypeOf(object);
  let names = memberNames.get(prototype);
  if (!names) {
    const all = new Map<string, string>();
    for (
      let level = prototype;
      level && level !== Object.prototype;
      level = Object.getPrototypeOf(level)
    )
      for (const member of Object.getOwnPropertyNames(level))
        if (/^[A-Z_]/.test(member) && !all.has(member.toLowerCase()))
          all.set(member.toLowerCase(), member);
    memberNames.set(prototype, all);
    names = all;
  }
  const wanted = name.toLowerCase();
  return (
    names.get(wanted) ??
    Object.keys(object).find((own) => /^[A-Z_]/.test(own) && own.toLowerCase() === wanted) ??
    gap(`${object.constructor.name}.${name}`)
  );
}

function query(object: RemoteObject, info: QueryInfo): Record<string, unknown> {
  const selects = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (object instanceof RemoteCollection) {
    const from = info.Skip ?? 0;
    const members: readonly RemoteObject[] = object.members();
    const inner = selects.map((select) => select.replace(/^items\/?/i, '')).filter(Boolean);
    return {
      _Items: members
        .slice(from, info.Top ? from + info.Top : undefined)
        .map((item) => ({ ...item.identity(), ...project(item, inner) })),
    };
  }
  return {
    ...object.identity(),
    ...project(object, selects),
    ...(object.reference && { _ReferenceId: object.reference }),
  };
}

function project(object: RemoteObject, selects: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const select of selects.length > 0 ? selects : ['*']) {
    const [head = '', ...rest] = select.split('/');
    if (head === '*') {
      for (const name of object.scalars()) values[name] = Reflect.get(object, name);
      continue;
    }
    const name = memberName(object, head);
    const value: unknown = Reflect.get(object, name);
    if (value instanceof RemoteObject)
      values[name] = {
        ...(values[name] as object | undefined),
        ...query(value, rest.length > 0 ? { Select: [rest.join('/')] } : {}),
      };
    else values[name] = value ?? null;
  }
  return values;
}

function location(request: RequestBody, action: Action | undefined): string {
  const path = action && request.ObjectPaths[action.ObjectPathId];
  if (!action || !path) return '';
  if (action.ActionType === ACTION.method || action.ActionType === ACTION.setProperty)
    return `${path.Name || '?'}.${action.Name}`;
  const parent = request.ObjectPaths[path.ParentObjectPathId ?? 0];
  return `${parent?.Name || 'Workbook'}.${path.Name || 'getItem'}`;
}
