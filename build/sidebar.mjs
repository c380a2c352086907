// The sidebar of Google Sheets: the pane in one HTML file, as HtmlService serves it.
import { deflateRawSync } from 'node:zlib';
import { inOnePiece } from './one-script.mjs';
import { pageOptions } from './pages.mjs';

/** What stands there until the pane does, and stays when the browser cannot unpack it. */
const TOO_OLD =
  'Päivitä selain: sivupaneeli ei toimi tässä versiossa. Uppdatera webbläsaren: sidopanelen fungerar inte i denna version. Update the browser: the sidebar does not work in this version.';

/**
 * Unpacks the script and runs it. Packed it is a third of its size, and HtmlService, which takes // and /* inside a
 * template literal for comments (React-Google-Apps-Script#157), sees none of it.
 */
const starter = (packed) => `(function(){
var packed="${packed}";
if(typeof DecompressionStream==="undefined"){document.getElementById("opening").textContent=${JSON.stringify(TOO_OLD)};return}
var bytes=Uint8Array.from(atob(packed),function(sign){return sign.charCodeAt(0)});
new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text().then(function(text){
var script=document.createElement("script");script.textContent=text;document.body.append(script)})
})()`;

/** @returns the text of Sidebar.html */
export async function buildSidebar() {
  const { script, style } = await inOnePiece({
    ...pageOptions(),
    entryPoints: ['taskpane/sheets.tsx'],
  });
  if (/<\/style/i.test(style)) throw new Error('The style would end its own element');
  const packed = deflateRawSync(script, { level: 9 }).toString('base64');
  return [
    '<!doctype html>',
    '<html lang="fi">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_top">',
    '<title>ALKE</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header><h1 class="unseen">ALKE</h1></header>',
    '<main id="pane"><p id="opening" class="opening" role="status">ALKE …</p></main>',
    `<script>${starter(packed)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
