import { fillText, type Language, type Words } from './language.ts';

/** What the Excel add-in's own pages say, before the pane is there and outside Excel. */
export const EXCEL_TEXTS = {
  opening: { fi: 'Avataan …', sv: 'Öppnas …', en: 'Opening …' },
  reload: { fi: 'Lataa uudelleen', sv: 'Läs in på nytt', en: 'Reload' },
  'no-office': {
    fi: 'Excelin yhteyskirjasto ei latautunut. Verkon pitää sallia appsforoffice.microsoft.com; jos lataus ei toistuvasti onnistu, kerro tästä ylläpidolle.',
    sv: 'Excels anslutningsbibliotek kunde inte läsas in. Nätverket måste tillåta appsforoffice.microsoft.com; om det inte lyckas efter flera försök, meddela administratören.',
    en: 'The library that connects to Excel did not load. The network has to allow appsforoffice.microsoft.com; if it keeps failing, tell your administrator.',
  },
  'no-answer': {
    fi: 'Excel ei vastaa. Lataa paneeli uudelleen tai sulje se ja avaa uudelleen. Työkirjaan ei koskettu.',
    sv: 'Excel svarar inte. Läs in panelen på nytt eller stäng den och öppna den igen. Arbetsboken ändrades inte.',
    en: 'Excel does not answer. Reload the pane, or close it and open it again. The workbook was not touched.',
  },
  'not-excel': {
    fi: 'Tämä sivu toimii Excelin tehtäväruudussa. Avaa työkirja Excelissä ja valitse Aloitus-välilehdeltä Tarkistus.',
    sv: 'Den här sidan fungerar i Excels åtgärdsfönster. Öppna arbetsboken i Excel och välj Kontroll på fliken Start.',
    en: 'This page works in the task pane of Excel. Open the workbook in Excel and choose Check on the Home tab.',
  },
  'save-title': { fi: 'Tallenna tiedosto', sv: 'Spara filen', en: 'Save the file' },
  'save-ready': {
    fi: 'Tiedosto on valmis. Se tehtiin omalla koneellasi, eikä sitä lähetetty minnekään.',
    sv: 'Filen är klar. Den gjordes på din egen dator och skickades ingenstans.',
    en: 'The file is ready. It was made on your own computer and was sent nowhere.',
  },
  'save-button': { fi: 'Tallenna {file}', sv: 'Spara {file}', en: 'Save {file}' },
  'save-close': {
    fi: 'Voit sulkea tämän välilehden, kun tiedosto on tallessa.',
    sv: 'Du kan stänga fliken när filen är sparad.',
    en: 'You can close this tab once the file is saved.',
  },
  'save-nothing': {
    fi: 'Tällä sivulla ei ole tiedostoa. Tee asiakirja uudelleen Excelin tarkistusruudussa.',
    sv: 'Det finns ingen fil på den här sidan. Gör dokumentet på nytt i kontrollfönstret i Excel.',
    en: 'There is no file on this page. Make the document again in the check pane in Excel.',
  },
} as const satisfies { readonly [key: string]: Words };

/** What Excel's ribbon and the administrator's list of add-ins say: the words of the manifest. */
export const MANIFEST_TEXTS = {
  name: {
    fi: 'Aluekehittämiskeskustelut',
    sv: 'Regionutvecklingsdiskussioner',
    en: 'Regional development discussions',
  },
  description: {
    fi: 'Tarkistaa, värittää ja korjaa aluekehittämiskeskustelujen keruutaulukon ja tekee asiakirjat. Tiedot eivät lähde työkirjasta.',
    sv: 'Granskar, färglägger och rättar arbetsboken för regionutvecklingsdiskussionerna och gör dokumenten. Uppgifterna lämnar inte arbetsboken.',
    en: 'Checks, colours and mends the workbook of the regional development discussions and makes the documents. The data stays in the workbook.',
  },
  group: { fi: 'ALKE', sv: 'Diskussioner', en: 'Discussions' },
  button: { fi: 'Tarkistus', sv: 'Kontroll', en: 'Check' },
  tip: {
    fi: 'Avaa tarkistusruudun: mitä keruutaulukossa on korjattava ja mitä siitä puuttuu.',
    sv: 'Öppnar kontrollfönstret: vad som ska rättas i arbetsboken och vad som saknas.',
    en: 'Opens the check pane: what has to be mended in the workbook and what it lacks.',
  },
  'started-title': {
    fi: 'Tarkistus on valmis käyttöön',
    sv: 'Kontrollen är klar att användas',
    en: 'The check is ready to use',
  },
  started: {
    fi: 'Avaa keruutaulukko ja valitse Aloitus-välilehdeltä Tarkistus.',
    sv: 'Öppna arbetsboken och välj Kontroll på fliken Start.',
    en: 'Open the workbook and choose Check on the Home tab.',
  },
} as const satisfies { readonly [key: string]: Words };

export type ExcelText = keyof typeof EXCEL_TEXTS;

export const sayExcel = (
  key: ExcelText,
  language: Language,
  data: { readonly file?: string } = {},
): string => fillText(EXCEL_TEXTS[key][language], data, language);
