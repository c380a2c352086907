import { workbookFrom } from './from-snapshot.ts';
import { RichApiHost } from './rich-api.ts';
import { Workbook } from './workbook.ts';

/*
 * Excel on the web, seen from the task pane: the page around it, in a browser. It puts the add-in into a sandboxed frame
 * of another origin and answers the messages that office.js sends across. office.js boots in there as in production.
 */

/** What the simulated Excel is, besides its workbook. */
export interface PaneOptions {
  readonly url: string;
  readonly sets: { readonly [set: string]: string };
  /** The language of Excel's own words. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Excel never answers. */
  readonly isSilent?: boolean;
}

export interface OpenedPane {
  readonly frame: HTMLIFrameElement;
  readonly host: RichApiHost;
  close(): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: {
    readonly DdaMethod: { readonly DispatchId: number };
    readonly ArrayData: readonly unknown[];
  };
}

const MESSAGE = { request: 0, response: 1 };
const ANSWER = { call: 0, event: 1 };
const ACTION = { invoke: 0, register: 1, unregister: 2 };
const RICH_API = 93;
const UNKNOWN = 5001;
/** Excel on the web, as office.js numbers the programs. */
const EXCEL_ONLINE = 16;

/** What Excel on the web allows an add-in's frame. */
const SANDBOX =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

let opened = 0;

function openTaskPane(
  workbook: Workbook,
  container: HTMLElement,
  options: PaneOptions,
): OpenedPane {
  const { url, sets, language = 'fi-FI', width = 350, height = 700, latency = 0 } = options;
  const conversation = `conversation-${++opened}`;
  const host = new RichApiHost(workbook);
  const { origin } = new URL(url);
  const frame = document.createElement('iframe');
  /** The registrations of events, by name. */
  const registered = new Map<string, Message>();

  const post = (
    { _actionName, _correlationId }: Message,
    errorCode: number,
    data: unknown,
    answer = ANSWER.call,
  ) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName,
        _conversationId: conversation,
        _correlationId,
        _origin: location.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: answer,
        _serializerVersion: 1,
      }),
      origin,
    );

  const context = () => ({
    _id: 'alke',
    _appName: EXCEL_ONLINE,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://example.sharepoint.com/Jaetut/Alke%202026.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    // What a store or an administrator signs for an add-in.
    _eToken: encodeURIComponent('<t cid="1" aid="alke"/>'),
    _correlationId: 'first',
    _hostFullVersion: '16.0.19000.12345',
    _addinName: 'alke',
    _appDomains: [],
    _requirementMatrix: JSON.stringify(sets),
    _featureGates: {},
    _clientWindowHeight: height,
    _clientWindowWidth: width,
  });

  async function execute(message: Message): Promise<void> {
    const { DdaMethod, ArrayData } = message._data;
    if (DdaMethod.DispatchId !== RICH_API) {
      post(message, 0, { Error: UNKNOWN, Version: 1 });
      return;
    }
    // [customData, method, path, headers, body, permission, flags, …]
    const answer = await host.answer(String(ArrayData[4]), Number(ArrayData[6]));
    post(
      message,
      0,
      answer.status === 200
        ? { Error: 0, Version: 1, Data: [200, [], answer.body] }
        : { Error: answer.error, Version: 1 },
    );
  }

  async function respond(message: Message): Promise<void> {
    if (message._actionType === ACTION.register) registered.set(message._actionName, message);
    if (message._actionType === ACTION.unregister) registered.delete(message._actionName);
    if (message._actionType !== ACTION.invoke) {
      post(message, 0, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        post(message, 0, context());
        return;
      case 'ContextActivationManager_notifyHost':
      case 'ContextActivationManager_openWindowInHost':
        post(message, 0, null);
        return;
      case 'executeMethod':
        await execute(message);
        return;
      default:
        post(message, -2, `the simulation has no action ${message._actionName}`);
    }
  }

  function hear({ source, data, origin: from }: MessageEvent): void {
    if (source !== frame.contentWindow || from !== origin || typeof data !== 'string') return;
    const message = JSON.parse(data) as Message;
    if (message._messageType !== MESSAGE.request || message._conversationId !== conversation)
      return;
    if (!options.isSilent) setTimeout(() => void respond(message), latency);
  }

  addEventListener('message', hear);
  const leave = workbook.open(host, {
    hear: (entries) => {
      const registration = registered.get('richApiMessage');
      if (registration) post(registration, 0, { ArrayData: entries }, ANSWER.event);
    },
  });
  const info = `Excel$Web$16.00$${language}$$$$16`;
  const xdm = [conversation, 'alke', location.origin];
  frame.setAttribute('sandbox', SANDBOX);
  Object.assign(frame, {
    width,
    height,
    title: 'Pane',
    name: JSON.stringify({
      hostInfo: info,
      xdmInfo: xdm.join('|'),
      serializerVersion: '1',
      baseFrameName: 'pane',
    }),
    src: `${url}?_host_Info=${info}#&_xdm_Info=${xdm.map(encodeURIComponent).join('|')}`,
  });
  container.append(frame);
  return {
    frame,
    host,
    close() {
      removeEventListener('message', hear);
      leave();
      frame.remove();
    },
  };
}

/** What the tests reach in the page. */
export const simulation = { Workbook, workbookFrom, openTaskPane };
Object.assign(globalThis, { simulation });
