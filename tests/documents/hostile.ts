import { ROUND_2026 } from '../../src/rounds/config.ts';
import type { Row } from '../rules/sketches.ts';
import type { RoundSketch } from './rounds.ts';

/** What people paste into cells, and worse. */
const ODD = [
  '{theme} {#questions}{/regions} {@raw} <w:p/> </w:t> & ]]> "\'',
  '=HYPERLINK("http://example.fi";"paina")',
  '<img src=x onerror=alert(1)> javascript:alert(1)',
  'مرحبا بالعالم שלום עולם',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇫🇮 é 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'ohjaus\u0000\u0007\u001B\u202Emerkit\uFFFE ja puolikas \uD83D loppu',
  '«lang» «theme» [[mahdollinen]] {count}',
  '\u00AD\u200B\u00A0 välejä   monta ',
];

/** Eight regions, sixty participants, and texts that try everything. */
export const HOSTILE: RoundSketch = {
  discussions: [
    {
      id: 'K1',
      theme: ODD[0] ?? '',
      description: `${ODD.join('\n')}\n${'x'.repeat(10_000)}`,
      questions: ODD.join('\n'),
      ministries: 'TEM, LVM, STM, VM, OKM, MMM',
      preferred: 'ti 17.3.2026 klo 9–11',
      confirmed: 'ti 17.3.2026 klo 9–11',
      liaison: ODD[2] ?? '',
      memo: 'https://example.fi/"onmouseover="alert(1)/<b>',
      link: 'https://teams.microsoft.com/"\\<script>alert(1)</script>',
      reason: ODD[1] ?? '',
      economy: true,
    },
  ],
  regions: ROUND_2026.regions.slice(0, 8).map(
    ({ name }, index): Row<'regions'> => ({
      discussion: 'K1',
      region: name.fi,
      contact: ODD[index] ?? '',
      email: `yhteys${index}@example.fi`,
      phone: index === 0 ? 401234567 : '+358 40 000 0000',
    }),
  ),
  participants: Array.from(
    { length: 60 },
    (_, index): Row<'participants'> => ({
      discussion: 'K1',
      name: `${ODD[index % ODD.length]} nro ${index}`,
      organisation: ODD[(index + 3) % ODD.length] ?? '',
      represents: ['Uusimaa', 'Satakunta', 'TEM', 'VM', 'Kuu', ''][index % 6] ?? '',
      title: 'Hyvin pitkä tehtävänimike '.repeat(1 + (index % 4)),
      role: index === 0 ? 'puheenjohtaja' : index === 1 ? 'alustaja' : 'osallistuja',
      email: `osallistuja${index}@example.fi`,
    }),
  ),
};
