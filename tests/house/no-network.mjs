// Loaded before the command line by tests/house/supply.test.ts: whatever would go out to a network ends the process.
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (way) => () => {
  process.stderr.write(`NETWORK ${way}\n`);
  process.exit(99);
};

net.Socket.prototype.connect = refuse('socket');
net.connect = refuse('net.connect');
net.createConnection = refuse('net.createConnection');
http.request = refuse('http.request');
http.get = refuse('http.get');
https.request = refuse('https.request');
https.get = refuse('https.get');
for (const name of Object.keys(dns))
  if (/^(?:lookup|resolve)/.test(name)) dns[name] = refuse(`dns.${name}`);
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
syncBuiltinESMExports();
