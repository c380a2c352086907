import { check } from '../../src/check.ts';
import type { Severity } from '../../src/findings/finding.ts';
import { sayFinding } from '../../src/messages/findings.ts';
import { sayPane } from '../../src/messages/pane.ts';
import { SEVERITY_WORDS } from '../../src/messages/severities.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { groupItems, listItems } from '../../taskpane/list.ts';
import { sayPlace } from '../../taskpane/pane.ts';

type Spoken = 'fi' | 'sv';

/** Findings with their sentences, for a page that has no rules. */
export interface GivenFindings {
  readonly words: {
    readonly [language in Spoken]: {
      readonly tabs: readonly string[];
      readonly severities: { readonly [severity in Severity]: string };
      readonly check: string;
      readonly language: string;
      readonly fix: string;
    };
  };
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly findings: readonly {
      readonly key: string;
      readonly severity: Severity;
      readonly place: string;
      readonly message: { readonly [language in Spoken]: string };
      readonly canFix: boolean;
    }[];
  }[];
}

/** What our rules find in a workbook, said and grouped as our pane does it. */
export function findingsOf(workbook: WorkbookSnapshot): GivenFindings {
  const { findings, round } = check(workbook, '2026-01-15');
  const words = (language: Spoken): GivenFindings['words'][Spoken] => ({
    tabs: (['tab-findings', 'tab-overview', 'tab-documents', 'tab-settings'] as const).map((tab) =>
      sayPane(tab, language),
    ),
    severities: {
      error: SEVERITY_WORDS.error.word[language],
      warning: SEVERITY_WORDS.warning.word[language],
      info: SEVERITY_WORDS.info.word[language],
      todo: SEVERITY_WORDS.todo.word[language],
    },
    check: sayPane('check', language),
    language: sayPane('language', language),
    fix: sayPane('mend', language),
  });
  return {
    words: { fi: words('fi'), sv: words('sv') },
    groups: groupItems(listItems(findings), round, 'discussion', new Set()).map((group) => ({
      id: group.id,
      title: group.title.is === 'discussion' ? `${group.title.id} ${group.title.theme}` : group.id,
      findings: group.items.map(({ key, finding }) => ({
        key,
        severity: finding.severity,
        place: sayPlace(finding.at),
        message: {
          fi: sayFinding(finding, 'fi').message,
          sv: sayFinding(finding, 'sv').message,
        },
        canFix: finding.fixes().some(({ kind }) => kind === 'safe'),
      })),
    })),
  };
}
