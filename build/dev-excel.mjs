// `npm run dev:excel`: the add-in on this computer, for an Excel to load. Says how, on the web, Windows and Mac.
import { fileURLToPath } from 'node:url';
import { makeReady, say } from './ready.mjs';

makeReady();
const root = fileURLToPath(new URL('..', import.meta.url));
const { buildExcel } = await import('./excel.mjs');
const { askedPort, rebuildOnChange, serveFolder } = await import('./serve-https.mjs');

const port = askedPort(3000);
const address = `https://localhost:${port}`;
const folder = `${root}dist/excel`;
const make = () => buildExcel(address, folder);

await make();
await serveFolder(folder, port);
rebuildOnChange(['src', 'taskpane'], make);
say(`The add-in is at ${address}/taskpane.html, its manifest in dist/excel/manifest.xml.`);
console.log(`
Excel on the web
  Open ${address}/taskpane.html once in the same browser and trust its certificate.
  Then in Excel: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in > dist/excel/manifest.xml.

Windows
  npx office-addin-debugging start dist/excel/manifest.xml desktop --app excel
  (stop instead of start takes it away again; it weighs 450 MB and is no part of this project)

Mac
  Copy dist/excel/manifest.xml into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
  (make the folder if it is missing), start Excel again, and choose Home > Add-ins.

The sources are watched: reload the pane after a change. Ctrl+C ends.`);
