// The small changes that a good test of a rule must notice, one at a time.
import { parseAst } from 'vitest/node';

const OPERATORS = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};

/** Words that mean something to the engine: each becomes the next of its row. */
const WORDS = [
  ['error', 'warning', 'todo', 'info'],
  ['safe', 'choice'],
  ['collect', 'prepare', 'send', 'after'],
];

/** Methods that give what they were called on when they are left out. */
const LEFT_OUT = ['filter', 'slice', 'sort', 'toSorted', 'reverse', 'trim', 'toLowerCase'];

/** Calls whose function answers yes or no. */
const ASKING = ['filter', 'some', 'every', 'find', 'findIndex', 'findLast'];

/** Expressions that mean something else when their brackets are left out; the parser does not tell of brackets. */
const BRACKETED = ['LogicalExpression', 'ConditionalExpression', 'ArrowFunctionExpression'];

/** Properties without which a finding or a rule is still one. */
const OPTIONAL = ['related', 'fixes', 'severity'];

/**
 * What a rule reads is left as it is: the cells of an absent column are passed over once more by the engine.
 * The changed sources of a rule: `{ line, was, becomes, source }`, in the order of the source, no two the same.
 * Whether a change still has the right types is for the compiler to say.
 */
export function changesOf(source) {
  const program = parseAst(source, { lang: 'ts' });
  const changes = new Map();
  /** The source of a node, in the brackets that it needs where another expression goes on after it. */
  const textOf = ({ type, start, end }) => {
    const text = source.slice(start, end);
    return BRACKETED.includes(type) ? `(${text})` : text;
  };
  const change = ({ start, end }, becomes) => {
    const whole = source.slice(0, start) + becomes + source.slice(end);
    if (whole === source || changes.has(whole)) return;
    const line = source.slice(0, start).split('\n').length;
    changes.set(whole, { at: start, line, was: source.slice(start, end), becomes, source: whole });
  };
  const yesAndNo = (node) => {
    if (node.type === 'Literal' && typeof node.value === 'boolean') return;
    change(node, 'true');
    change(node, 'false');
  };
  /** A change of the text between two parts of one expression. */
  const between = (left, right, was, becomes) => {
    const start = source.indexOf(was, left.end);
    if (start >= 0 && start + was.length <= right.start)
      change({ start, end: start + was.length }, becomes);
  };

  const look = {
    BinaryExpression({ left, right, operator }) {
      if (OPERATORS[operator]) between(left, right, operator, OPERATORS[operator]);
    },
    LogicalExpression(node) {
      const { left, right, operator } = node;
      if (operator === '??') {
        change(node, textOf(right));
        return;
      }
      between(left, right, operator, OPERATORS[operator]);
      change(node, textOf(left));
      change(node, textOf(right));
    },
    UnaryExpression(node) {
      if (node.operator === '!') change(node, textOf(node.argument));
      if (node.operator === '-') change(node, textOf(node.argument));
    },
    IfStatement({ test, alternate }) {
      yesAndNo(test);
      if (alternate) change(alternate, '{}');
    },
    ConditionalExpression({ test }) {
      yesAndNo(test);
    },
    WhileStatement({ test }) {
      change(test, 'false');
    },
    ContinueStatement(node) {
      change(node, ';');
    },
    BreakStatement(node) {
      change(node, ';');
    },
    ReturnStatement(node) {
      if (!node.argument) change(node, ';');
      else if (isAsking(node.argument)) yesAndNo(node.argument);
    },
    ExpressionStatement(node) {
      change(node, ';');
    },
    ArrowFunctionExpression({ body }) {
      if (isAsking(body)) yesAndNo(body);
    },
    CallExpression(node) {
      const { callee, arguments: given } = node;
      if (callee.type !== 'MemberExpression') return;
      const { name } = callee.property;
      if (name === 'some') change(callee.property, 'every');
      if (name === 'every') change(callee.property, 'some');
      if (LEFT_OUT.includes(name)) change(node, textOf(callee.object));
      const [asked] = given;
      if (ASKING.includes(name) && asked) {
        if (asked.type !== 'ArrowFunctionExpression') change(asked, '() => true');
        else if (asked.body.type !== 'BlockStatement') yesAndNo(asked.body);
      }
    },
    SpreadElement({ argument }) {
      if (argument.type === 'NewExpression' && argument.callee.name === 'Set')
        change(argument, textOf(argument.arguments[0] ?? { start: 0, end: 0 }));
    },
    Literal(node) {
      const { value } = node;
      if (typeof value === 'number') {
        change(node, `${value + 1}`);
        if (value > 0) change(node, `${value - 1}`);
      }
      if (typeof value === 'boolean') change(node, `${!value}`);
      const row = WORDS.find((words) => words.includes(value));
      if (row) change(node, `'${row[(row.indexOf(value) + 1) % row.length]}'`);
    },
    ObjectExpression({ properties }) {
      for (const property of properties) {
        const isOptional =
          property.type === 'SpreadElement' || OPTIONAL.includes(property.key?.name);
        if (isOptional) change(withComma(property), '');
      }
    },
  };

  function withComma({ start, end }) {
    const comma = /^\s*,/.exec(source.slice(end));
    return { start, end: end + (comma?.[0].length ?? 0) };
  }

  walk(program);
  return [...changes.values()].sort((one, other) => one.at - other.at);

  function walk(node) {
    if (Array.isArray(node)) {
      for (const one of node) walk(one);
      return;
    }
    if (typeof node?.type !== 'string') return;
    // Types say nothing at run time, and what is imported is used by name.
    if (node.type === 'ImportDeclaration' || node.type.startsWith('TSType')) return;
    if (node.type.startsWith('TSInterface')) return;
    look[node.type]?.(node);
    for (const [key, child] of Object.entries(node))
      if (key !== 'typeAnnotation' && key !== 'returnType' && typeof child === 'object')
        walk(child);
  }
}

/** Whether an expression answers yes or no. */
function isAsking(node) {
  if (node.type === 'LogicalExpression')
    return node.operator !== '??' && (isAsking(node.left) || isAsking(node.right));
  if (node.type === 'UnaryExpression') return node.operator === '!';
  if (node.type === 'BinaryExpression')
    return ['===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof'].includes(node.operator);
  return (
    node.type === 'CallExpression' &&
    ['some', 'every', 'has', 'includes', 'test'].includes(node.callee.property?.name)
  );
}

/** The modules from which a source takes values. */
export function importsOf(source) {
  return parseAst(source, { lang: 'ts' })
    .body.filter((one) => one.type === 'ImportDeclaration' && one.importKind !== 'type')
    .map(({ source: from }) => from.value);
}
