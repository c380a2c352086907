// The bench's results as text: a table for the terminal and the page bench/RESULTS.md.

const MORE = { ms: 'faster', MB: 'leaner', kB: 'smaller' };

const isNumber = (value) => typeof value === 'number';

/** Whether a line meets its goal; null when it has none or could not be measured. */
export function isMet(line) {
  const { ours, theirs, most, least } = line;
  if (!isNumber(theirs)) {
    if (theirs.is !== 'could not' || (most ?? least) === undefined) return null;
    // More than it had taken is not known: that it had taken enough by then is.
    return theirs.givenUpAt === undefined || isMet({ ...line, theirs: theirs.givenUpAt }) || null;
  }
  if (least !== undefined) return theirs >= least * ours;
  return most === undefined ? null : ours <= most * theirs;
}

function amount(number, unit = 'ms') {
  const digits = Number.isInteger(number) || number >= 10 ? 0 : number < 1 ? 2 : 1;
  const [whole, fraction] = number.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`} ${unit}`;
}

/** A line as the words of its columns. */
function cellsOf(line) {
  const { what, ours, against, theirs, goal, least, unit } = line;
  const met = isMet(line);
  const times = (number) =>
    `${number < 100 ? number.toFixed(2) : amount(Math.round(number), '').trim()} ×`;
  const ratio = !isNumber(theirs)
    ? '–'
    : least !== undefined
      ? `${times(theirs / ours)} ${MORE[unit ?? 'ms'] ?? 'fewer'}`
      : times(theirs === 0 ? (ours === 0 ? 0 : Number.POSITIVE_INFINITY) : ours / theirs);
  return [
    what,
    amount(ours, unit),
    against,
    isNumber(theirs) ? amount(theirs, unit) : `${theirs.is}: ${theirs.why}`,
    ratio,
    goal,
    met === null ? '–' : met ? '✔' : '✖',
  ];
}

const TITLES = ['what', 'ours', 'against', 'theirs', 'ratio', 'goal', 'met'];
const IS_AMOUNT = [false, true, false, true, true, false, false];

/** One table for the terminal. */
export function tableOf(lines) {
  const rows = [TITLES, ...lines.map(cellsOf)];
  const widths = TITLES.map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          IS_AMOUNT[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const row = (cells) =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

function markdownTable(titles, rows, isAmount) {
  const rule = titles.map((_, column) => (isAmount(column) ? '---:' : '---'));
  return [row(titles), row(rule), ...rows.map(row)].join('\n');
}

/** Which benches were measured when and on what; one sentence when it is the same for all. */
function occasionsOf(results) {
  const occasions = new Map();
  for (const [name, { date, machine }] of Object.entries(results)) {
    const occasion = `${date}, on ${machine}`;
    occasions.set(occasion, [...(occasions.get(occasion) ?? []), name]);
  }
  if (occasions.size === 1) return `Measured ${[...occasions.keys()][0]}.`;
  return [...occasions]
    .map(([occasion, names]) => `- ${names.join(', ')}: measured ${occasion}.`)
    .join('\n');
}

/** The methods, each after the numbers of the lines that it stands for. */
function methodsOf(lines) {
  const methods = new Map();
  for (const [index, { how }] of lines.entries())
    methods.set(how, [...(methods.get(how) ?? []), index + 1]);
  return [...methods].map(([how, numbers]) => `- **${numbers.join(', ')}:** ${how}`).join('\n');
}

/** bench/RESULTS.md of what every bench found. */
export function pageOf(results) {
  const benches = Object.entries(results);
  const lines = benches.flatMap(([name, { lines }]) => lines.map((line) => ({ name, line })));
  const tables = benches.flatMap(([, { tables = [] }]) => tables);
  const isAmount = (column) => column > 0;
  return `# What is fast, small and faithful, against what

Written by \`npm run bench\`; \`npm run bench ${benches[0]?.[0] ?? 'engine'}\` measures one bench anew and leaves the other lines as they are.
${occasionsOf(results)}

Ours and the other are measured in the same run and in turns, so the ratio holds on any machine, while the times hold on this one alone.
Times are medians. Where the goal is a number at most (≤), the ratio is ours ÷ theirs; where it is at least (≥), theirs ÷ ours.
✔ the goal is met, ✖ it is not, – nothing was promised or it could not be measured. How each line is measured stands below the table.

${markdownTable(
  ['', ...TITLES, 'bench'],
  lines.map(({ name, line }, index) => [index + 1, ...cellsOf(line), `[${name}](${name}.ts)`]),
  (column) => column === 0 || IS_AMOUNT[column - 1] === true,
)}

## How each is measured

${methodsOf(lines.map(({ line }) => line))}
${tables
  .map(
    ({ title, how, head, rows }) => `
## ${title}

${how}

${markdownTable(head, rows, isAmount)}
`,
  )
  .join('')}`;
}
